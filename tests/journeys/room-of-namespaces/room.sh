# A laptop and its room's telephones, each in a network of its own, joined by one cable. Every packet that the laptop sends is counted by
# where it goes; before, one goes elsewhere on purpose, so that the counting is seen to count. Prints JSON, a line each.
# $1 Node, $2 this folder, $3 the process that speaks with telephones
set -eu
PATH="$PATH:/usr/sbin:/sbin"
laptop=192.168.77.1 telephones=192.168.77.2

for all in all default; do echo 1 >"/proc/sys/net/ipv6/conf/$all/disable_ipv6"; done
ip link set lo up
ip link add room type veth peer name telephones
nft -f - <<RULES
table inet watch {
  counter asked { }
  counter answers { }
  counter begun { }
  counter elsewhere { }
  chain in {
    type filter hook input priority 0;
    ip saddr $telephones ip daddr $laptop tcp dport 8080 counter name asked
  }
  chain out {
    type filter hook output priority 0;
    ip saddr $laptop ip daddr $telephones tcp sport 8080 tcp flags & (syn | ack) != syn counter name answers accept
    ip daddr $telephones counter name begun accept
    counter name elsewhere
  }
}
RULES

unshare --net sh -c '
  until ip link show telephones >/dev/null 2>&1; do :; done
  ip addr add "$1/24" dev telephones
  ip link set telephones up
  exec "$2" "$3/telephones.mjs" "$4"
' sh "$telephones" "$1" "$2" "$laptop:8080" &
client=$!
until [ "$(readlink /proc/$client/ns/net)" != "$(readlink /proc/$$/ns/net)" ]; do :; done
ip link set telephones netns "$client"
ip addr add "$laptop/24" dev room
ip link set room up
ip route add default via "$telephones"
"$1" -e "const s = require('node:dgram').createSocket('udp4'); s.send('x', 53, '198.51.100.1', () => s.close());"
nft -j reset counters

"$1" "$2/laptop.mjs" "$3" "$laptop" &
process=$!
wait "$client"
nft -j list counters
kill "$process"
