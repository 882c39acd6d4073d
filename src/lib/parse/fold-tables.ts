/** Pairs of characters written one after the other, as a map from the first to the second. */
function pairs(text: string): ReadonlyMap<string, string> {
  const chars = [...text];
  return new Map(
    chars.flatMap((char, index) => (index % 2 === 0 ? [[char, chars[index + 1] as string]] : [])),
  );
}

/**
 * CJK Radicals Supplement to the ideograph each stands for, after Unicode's property
 * Equivalent_Unified_Ideograph. NFKC folds the Kangxi radicals, but only two of these.
 */
export const RADICALS = pairs(
  "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爬⺦丬⺧牛⺨犭⺩王" +
    "⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艺⻀艻⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辷⻎辸⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨" +
    "⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟",
);

/**
 * Traditional to simplified for the characters of the statutory labels and headings only, generated
 * with opencc-js (t, tw, hk to cn). Matching needs no more, and the whole dictionary is slow to load.
 */
export const TRADITIONAL = pairs(
  "係系傢家億亿內内動动務务區区問问單单噹当國国埰采執执報报寀采審审對对屬属廢废強强後后復复捲卷採采據据數数於于會会査查條条業业構构機机檔档權权決决" +
    "沒没況况減减為为無无爲为獲获現现當当發发確确祕秘穩稳穫获範范糾纠納纳組组結结經经維维總总織织繫系繳缴繼继續续罰罚舉举萬万處处衹只補补製制複复規规" +
    "計计訊讯訟讼訪访許许訴诉詢询認认請请議议護护費费資资購购踰逾轉转辦办這这進进過过開开閤合關关隻只項项題题額额類类體体髮发齣出覆复",
);
