/**
 * @externs
 * What the minifier must not rename, because another script, the index or the pages call it so.
 */

/** What every file below recherche/ calls; see loader.js and engine.js. */
/** @type {?} */
var balise;
balise.load;
balise.search;
balise.find;
balise.marks;
balise.open;
balise.lists;

const anything = {};
anything.code;

// Answers.
anything.query;
anything.total;
anything.complete;
anything.hits;
anything.more;
anything.corrections;
anything.start;
anything.end;
anything.others;
anything.completions;
anything.facets;
anything.limit;
anything.url;
anything.title;
anything.score;
anything.section;
anything.sectionTitle;
anything.number;
anything.date;
anything.type;
anything.keywords;
anything.excerpt;
anything.text;
anything.marked;

// Attributes of elements that the compiler does not know.
anything.autocapitalize;
anything.enterkeyhint;

// Text files of the index.
anything.u;
anything.t;
anything.y;
anything.n;
anything.d;
anything.k;
anything.s;

// Newer than the compiler.
String.prototype.toWellFormed = function () {};
