// Search without a server: the folding of words, the index fetched piece by piece, the list of answers.
// The pieces are scripts that hand over data, so that they load from a disk as from a host.
"use strict";

globalThis.dossierSearch ??= (() => {
  // ---- folding: the same rules, with the same examples, as SearchFolding in the generator

  const BARE = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ð: "d", đ: "d", ł: "l", ı: "i", þ: "th" };
  const CYRILLIC = Object.fromEntries(
    (
      "аa бb вv гg ґg ғg дd еe єe эe ѣe ёe әa жzh зz иi іi йi ѵi кk қk лl љl мm нn њn ңn оo өo пp рr сs тt уu үu ұu ѫu фf ѳf " +
      "хkh ҳkh һkh цts чch ҷch ћch џch ѕdz ђdj шsh щshch ъ ь ыy јj юyu яya ѧya"
    )
      .split(" ")
      .map((pair) => [pair[0], pair.slice(1)]),
  );
  const RULES = [
    [/ph/g, "f"],
    [/([bdgrtw])h/g, "$1"],
    [/w/g, "v"],
    [/x/g, "ks"],
    [/gu(?=[ei])/g, "g"],
    [/qu(?=[ei])|q/g, "k"],
    [/c(?=[lrt])/g, "k"],
    [/jou/g, "zu"],
    [/ou/g, "u"],
    [/(^|[aeiour])j(?=i)/g, "$1z"],
    [/ej(?=o)/g, "ez"],
    [/^j(?=[^aeiouy])/g, "z"],
    [/(?:kh|t?[szch])+/g, "s"],
    [/[iyj]+o/g, "e"],
    [/[iyj]+(?=[aeu])/g, ""],
    [/[iyj]+/g, "i"],
    [/ine$/g, "in"],
    [/([eo])ff$/g, "$1v"],
    [/([^0-9])\1+/gu, "$1"],
    [/sov/g, "sev"],
  ];

  /** The words of a text, in small letters without marks. */
  const words = (text) =>
    text
      .normalize("NFKD")
      .toLowerCase()
      .replace(/\p{M}/gu, "")
      .replace(/[ßæœøðđłıþ]/g, (letter) => BARE[letter])
      .replace(/(^|[^\p{L}\p{N}])(\p{L})['’ʼ](?=\p{L})/gu, "$1$2 ")
      .replace(/['’ʼ]s(?![\p{L}\p{N}])/gu, "")
      .replace(/['’‘ʼ`′\p{Lm}]/gu, "")
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);

  const keys = new Map();

  /** What all romanisations of a word have in common. */
  const key = (word) => {
    let folded = keys.get(word);
    if (folded === undefined) {
      folded = word.replace(/[Ѐ-ӿ]/g, (letter) => CYRILLIC[letter] ?? letter);
      for (const [pattern, other] of RULES) folded = folded.replace(pattern, other);
      keys.set(word, (folded ||= word));
    }
    return folded;
  };

  return { words, key };
})();
