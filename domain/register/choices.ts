/** What there is to choose from about a participant; types and checks are made of these lists. */

export const attendanceStates = ['present', 'late', 'left-early', 'excused', 'absent'] as const;
export const sexes = ['female', 'male', 'unknown'] as const;
export const yesNo = ['yes', 'no', 'unknown'] as const;
