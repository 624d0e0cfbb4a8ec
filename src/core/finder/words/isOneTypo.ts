/** Whether two words differ by one typo: a letter too many, too few or another one, or two that changed places. */
export function isOneTypo(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  let same = 0;
  while (one[same] === other[same]) same++;
  // How many letters of each may differ: asked of thousands of words, so no piece of them is copied out.
  const isSameFrom = (a: number, b: number) => {
    while (a < one.length && one[a] === other[b]) {
      a++;
      b++;
    }
    return a >= one.length && b >= other.length;
  };
  const isSwapped = one[same] === other[same + 1] && one[same + 1] === other[same];
  return (
    (isSwapped && isSameFrom(same + 2, same + 2)) ||
    isSameFrom(same + 1, same) ||
    isSameFrom(same, same + 1) ||
    isSameFrom(same + 1, same + 1)
  );
}
