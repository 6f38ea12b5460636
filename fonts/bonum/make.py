"""Makes the Bonum fonts from TeX Gyre Bonum: `python3 make.py FOLDER` with the folder of texgyrebonum-*.otf; needs fontTools.

Keeps the characters that scripts/fonts.mjs keeps, turns the cubic outlines of CFF into the quadratic ones of TrueType (to a
thousandth of an em), which is what PDF readers get embedded, drops layout features, and gives the family the name that its
licence asks of changed copies.
"""
import sys
from pathlib import Path

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

FACES = {"regular": "Regular", "bold": "Bold", "italic": "Italic", "bolditalic": "BoldItalic"}

KEPT = [
    (0x20, 0x7E), (0xA0, 0xFF), (0x100, 0x17F), (0x2010, 0x2027), (0x2030, 0x205E), (0x2070, 0x2089),
    (0x20AC, 0x20AC), (0x2116, 0x2116), (0x2122, 0x2122), (0x2190, 0x21FF), (0x2200, 0x22FF),
    (0x25A0, 0x25FF), (0xFFFD, 0xFFFD),
]

NOTICE = (
    "Changed copy of TeX Gyre Bonum 2.004 by B. Jackowski and J. M. Nowacki (GUST), itself after URW Bookman L; "
    "outlines turned into quadratic curves and characters left out for Lajur. GUST Font License."
)


def to_quadratic(font):
    glyph_set = font.getGlyphSet()
    glyphs = {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(glyph_set)
        glyph_set[name].draw(Cu2QuPen(pen, max_err=1.0, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    glyf = font["glyf"] = newTable("glyf")
    glyf.glyphOrder = font.getGlyphOrder()
    glyf.glyphs = glyphs
    for name, glyph in glyphs.items():
        glyph.recalcBounds(glyf)
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyph, "xMin", 0))
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions", "maxPoints", "maxContours", "maxCompositePoints", "maxCompositeContours",
                  "maxComponentElements", "maxComponentDepth"):
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    post = font["post"]
    post.formatType = 3.0
    del font["CFF "]
    font.sfntVersion = "\000\001\000\000"


def add_replacement(font):
    """Draws U+FFFD, which the family lacks, as an empty box: it stands for characters that cannot be printed."""
    name = "uniFFFD"
    order = font.getGlyphOrder() + [name]
    pen = TTGlyphPen(None)
    for corners in (((60, 0), (60, 680), (560, 680), (560, 0)), ((120, 60), (500, 60), (500, 620), (120, 620))):
        pen.moveTo(corners[0])
        for corner in corners[1:]:
            pen.lineTo(corner)
        pen.closePath()
    font["glyf"].glyphs[name] = pen.glyph()
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    font["glyf"].glyphs[name].recalcBounds(font["glyf"])
    font["hmtx"][name] = (620, 60)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[0xFFFD] = name


def rename(font, face):
    names = font["name"]
    names.names = []
    for identifier, text in ((0, NOTICE), (1, "Bonum"), (2, face), (3, f"Lajur Bonum {face}"), (4, f"Bonum {face}"),
                             (5, "Version 2.004"), (6, f"Bonum-{face}"), (13, "GUST Font License"),
                             (14, "http://www.gust.org.pl/fonts/licenses/GUST-FONT-LICENSE.txt")):
        names.setName(text, identifier, 3, 1, 0x409)


folder = Path(sys.argv[1])
for source, face in FACES.items():
    font = TTFont(folder / f"texgyrebonum-{source}.otf")
    options = Options(layout_features=[], hinting=False, name_IDs=["*"], notdef_outline=True)
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "kern", "DSIG", "FFTM"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[point for first, last in KEPT for point in range(first, last + 1)])
    subsetter.subset(font)
    to_quadratic(font)
    add_replacement(font)
    rename(font, face)
    font.save(Path(__file__).parent / f"Bonum-{face}.ttf")
