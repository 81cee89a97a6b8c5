export interface Fragment {
  readonly line: number;
  readonly comment: string;
}

export function fragmentsIn(text: string): readonly Fragment[];
