"""A face that is nobody's, drawn: what a counter's camera sees when the tests need somebody in front of it."""

import math
import struct
import zlib

KULIT, RAMBUT, LATAR = (205, 160, 128), (28, 22, 20), (52, 92, 176)

# x, y, half width, half height, softness of the edge, colour, strength; the face is one unit wide, its middle at 0, 0
def bagian():
    """Soft ellipses, painted one over the other."""
    yield (0, 1.35, 1.05, .62, .06, (236, 236, 240), 1)
    yield (0, .78, .27, .45, .1, (168, 122, 96), 1)
    yield (0, -.12, .58, .78, .06, RAMBUT, 1)
    yield (0, .05, .5, .66, .05, KULIT, 1)
    # the light comes from the front and above
    yield (0, -.22, .36, .2, .9, (226, 184, 152), .8)
    yield (0, .2, .12, .34, .9, (232, 192, 160), .8)
    for sisi in (-1, 1):
        yield (sisi * .27, .2, .16, .14, .9, (224, 178, 148), .8)
        yield (sisi * .44, .2, .12, .4, .9, (150, 108, 84), .55)
        yield (sisi * .215, -.045, .16, .1, .6, (140, 98, 78), .75)
        yield (sisi * .215, -.15, .15, .035, .5, (46, 34, 30), .95)
        yield (sisi * .215, -.02, .095, .042, .25, (236, 232, 228), 1)
        yield (sisi * .215, -.02, .045, .045, .2, (40, 26, 20), 1)
        yield (sisi * .215, -.055, .105, .018, .4, (50, 34, 28), .9)
        yield (sisi * .06, .225, .03, .022, .5, (92, 58, 46), .9)
    yield (0, .28, .11, .03, .9, (160, 114, 92), .5)
    yield (0, .385, .17, .03, .4, (150, 74, 70), .9)
    yield (0, .425, .13, .035, .5, (176, 98, 92), .8)
    yield (0, .39, .16, .008, .4, (86, 44, 42), .9)
    yield (0, .5, .14, .03, .9, (168, 124, 100), .5)
    yield (0, -.62, .5, .24, .3, RAMBUT, 1)


def gambar(lebar=640, tinggi=480, wajah=190, x=None, y=None, terang=1.0, kabur=0.0, orang=None):
    """Rows of RGB bytes. `wajah`: width of the face in pixels; `terang`: factor; `kabur`: softness added to all edges."""
    dasar = [bytearray(bytes(LATAR) * lebar) for _ in range(tinggi)]
    tengah = (x if x is not None else lebar / 2, y if y is not None else tinggi * .46)
    for px, py in [tengah] if orang is None else orang:
        for bx, by, rx, ry, lembut, warna, kuat in bagian():
            lembut = min(1, lembut + kabur)
            cx, cy, ax, ay = px + bx * wajah, py + by * wajah, rx * wajah * (1 + kabur / 4), ry * wajah * (1 + kabur / 4)
            for baris in range(max(0, int(cy - ay)), min(tinggi, int(cy + ay) + 2)):
                v = ((baris - cy) / ay) ** 2
                if v >= 1:
                    continue
                lebar_baris = ax * math.sqrt(1 - v)
                isi = dasar[baris]
                for kolom in range(max(0, int(cx - lebar_baris)), min(lebar, int(cx + lebar_baris) + 2)):
                    r = math.sqrt(v + ((kolom - cx) / ax) ** 2)
                    if r >= 1:
                        continue
                    a = kuat * min(1, (1 - r) / lembut)
                    tempat = 3 * kolom
                    for warna_ke in range(3):
                        isi[tempat + warna_ke] = int(isi[tempat + warna_ke] * (1 - a) + warna[warna_ke] * a)
    if terang != 1:
        dasar = [bytearray(min(255, int(b * terang)) for b in baris) for baris in dasar]
    return dasar


def png(baris):
    lebar, tinggi = len(baris[0]) // 3, len(baris)
    def potong(jenis, isi):
        return struct.pack(">I", len(isi)) + jenis + isi + struct.pack(">I", zlib.crc32(jenis + isi))
    mentah = b"".join(b"\0" + bytes(b) for b in baris)
    return (b"\x89PNG\r\n\x1a\n" + potong(b"IHDR", struct.pack(">IIBBBBB", lebar, tinggi, 8, 2, 0, 0, 0))
            + potong(b"IDAT", zlib.compress(mentah, 6)) + potong(b"IEND", b""))


def y4m(baris, jalan, gambar=4):
    """A film of one still, as Chromium's fake camera plays it: YUV 4:2:0."""
    lebar, tinggi = len(baris[0]) // 3, len(baris)
    terang, biru, merah = bytearray(), bytearray(), bytearray()
    for nomor, isi in enumerate(baris):
        for x in range(0, 3 * lebar, 3):
            r, g, b = isi[x], isi[x + 1], isi[x + 2]
            terang.append((66 * r + 129 * g + 25 * b + 4224) >> 8)
            if nomor % 2 == 0 and x % 6 == 0:
                biru.append((-38 * r - 74 * g + 112 * b + 32896) >> 8)
                merah.append((112 * r - 94 * g - 18 * b + 32896) >> 8)
    satu = b"FRAME\n" + bytes(terang) + bytes(biru) + bytes(merah)
    jalan.write_bytes(f"YUV4MPEG2 W{lebar} H{tinggi} F10:1 Ip A1:1 C420\n".encode() + satu * gambar)
    return jalan
