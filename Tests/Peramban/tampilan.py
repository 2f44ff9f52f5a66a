"""What is wrong with a page to those who see it badly, on a small screen, or in the dark."""

import os
import pathlib
import re

from axe_playwright_python.base import AXE_SCRIPT

from kantor import LEBAR

GAMBAR = os.environ.get("KANTAYA_GAMBAR")
PERIKSA = """pilihan => axe.run(document, { resultTypes: ['violations'], ...pilihan }).then(({ violations }) =>
  violations.map(({ id, impact, help, nodes }) => ({ id, impact, help, unsur: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)) })))"""
# In the other colours only what has a colour can be wrong.
WARNA = {"runOnly": ["color-contrast", "link-in-text-block"]}
LEBIH = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
# What the page offers and tells, without its words: a page in another state has another.
SUSUNAN = r"""() => [...new Set([...document.querySelectorAll(
    'main :is(h2, form, table, dialog, .button, .notice, .empty, .status, .chips, .story, .verdict, iframe, input, select)')]
  .map(unsur => [unsur.tagName, unsur.className, (unsur.getAttribute('action') ?? '').replace(/\d+/g, '#')].join(' ')))]
  .sort().join('|')"""


def periksa(halaman, nama):
    """Both widths, both themes, without loading again: what axe finds, and what runs over the edge of the screen."""
    temuan = []
    halaman.evaluate(AXE_SCRIPT)
    for lebar, (kolom, baris) in LEBAR.items():
        halaman.set_viewport_size({"width": kolom, "height": baris})
        for tema, pilihan in [("light", {}), ("dark", WARNA)]:
            halaman.emulate_media(color_scheme=tema, reduced_motion="reduce")
            for salah in halaman.evaluate(PERIKSA, pilihan):
                temuan.append(f"{lebar} {tema}: {salah['id']} ({salah['impact']}): {salah['help']}: {'; '.join(salah['unsur'])}")
            if GAMBAR:
                potret(halaman, f"{nama}-{kolom}-{tema}")
        lebih = halaman.evaluate(LEBIH)
        if lebih > 0:
            temuan.append(f"{lebar}: {lebih} px wider than the screen")
    return temuan


def potret(halaman, nama):
    """The whole page in one picture, with what is fixed to the screen's edges at the edges of the page."""
    ukuran = halaman.viewport_size
    tinggi = min(max(halaman.evaluate("document.documentElement.scrollHeight"), ukuran["height"]), 4000)
    halaman.set_viewport_size({"width": ukuran["width"], "height": tinggi})
    halaman.screenshot(path=pathlib.Path(GAMBAR) / (re.sub(r"[^\w.]+", "-", nama).strip("-") + ".png"))
    halaman.set_viewport_size(ukuran)
