#!/usr/bin/env python3
"""Pemeriksa mandiri untuk catatan publik Kantaya (C2SP tlog-tiles). Hanya Python 3; tanpa kode Kantaya.

  verifikasi-log.py periksa URL_ATAU_FOLDER VKEY [--simpan FILE]         seluruh catatan, dan dibanding kunjungan lalu
  verifikasi-log.py bukti VKEY RESI ISI                                  satu resi dan berkas isinya, tanpa internet
  verifikasi-log.py banding VKEY CHECKPOINT_A CHECKPOINT_B [URL_ATAU_FOLDER]   dua checkpoint: satu riwayat atau dua?

Keluar dengan 0 bila semuanya benar, 1 bila tidak. VKEY adalah kunci publik catatan: nama+id+base64."""
import base64, hashlib, http.client, os, sys, urllib.error, urllib.request, zlib

MAKS_ENTRI, MAKS_BERKAS = 5_000_000, 256 * (2 + 65535)  # berkas terbesar dalam bita
PEMISAH = b"kantaya-commitment/v1\n"


class Gagal(Exception):
    pass


def pastikan(benar, pesan):
    if not benar:
        raise Gagal(pesan)


def sha(data):
    return hashlib.sha256(data).digest()


def bita(teks):  # base64 yang ditulis dengan satu-satunya cara yang benar
    try:
        hasil = base64.b64decode(teks, validate=True)
    except ValueError:
        hasil = None
    pastikan(hasil is not None and base64.b64encode(hasil).decode() == teks, "base64 tidak sah: " + teks[:60])
    return hasil


def bilangan(teks):
    sah = teks.isascii() and teks.isdigit() and len(teks) < 19 and str(int(teks)) == teks
    pastikan(sah, "bilangan tidak sah: " + teks[:60])
    return int(teks)


# Ed25519 (RFC 8032): titik kurva ditulis (X, Y, Z, T) dengan x = X/Z, y = Y/Z, xy = T/Z
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P


def tambah(a, b):
    s, t, u, v = (a[1] - a[0]) * (b[1] - b[0]), (a[1] + a[0]) * (b[1] + b[0]), 2 * a[3] * b[3] * D, 2 * a[2] * b[2]
    e, f, g, h = t - s, v - u, v + u, t + s
    return e * f % P, g * h % P, f * g % P, e * h % P


def kali(n, titik):
    hasil = (0, 1, 1, 0)
    while n:
        hasil, titik, n = (tambah(hasil, titik) if n & 1 else hasil), tambah(titik, titik), n >> 1
    return hasil


def titik(data):  # None bila bukan titik kurva
    y, ganjil = int.from_bytes(data, "little") & (1 << 255) - 1, data[31] >> 7
    kuadrat = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(kuadrat, (P + 3) // 8, P)
    if (x * x - kuadrat) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - kuadrat) % P or (x == 0 and ganjil):
        return None
    x = P - x if x & 1 != ganjil else x
    return x, y, 1, x * y % P


DASAR = titik((4 * pow(5, -1, P) % P).to_bytes(32, "little"))


def tanda_sah(kunci, pesan, tanda):
    if len(tanda) != 64:
        return False
    a, r, s = titik(kunci), titik(tanda[:32]), int.from_bytes(tanda[32:], "little")
    if a is None or r is None or s >= L:
        return False
    k = int.from_bytes(hashlib.sha512(tanda[:32] + kunci + pesan).digest(), "little") % L
    kiri, kanan = kali(s, DASAR), tambah(r, kali(k, a))
    return all((kiri[i] * kanan[2] - kanan[i] * kiri[2]) % P == 0 for i in (0, 1))


# Checkpoint: nama catatan, banyaknya entri, akar pohon, baris kosong, lalu baris tanda tangan
def buka_checkpoint(data, vkey):
    nama, sidik, kunci = (vkey.split("+", 2) + ["", ""])[:3]
    kunci = bita(kunci)
    id_kunci = sha(nama.encode() + b"\n" + kunci)[:4]
    pastikan(len(kunci) == 33 and kunci[0] == 1 and id_kunci.hex() == sidik, "VKEY tidak sah")
    try:
        teks, tanda = data.decode().rsplit("\n\n", 1)
    except ValueError:
        raise Gagal("checkpoint tidak terbaca")
    teks += "\n"
    baris_tanda = [b.split(" ") for b in tanda.split("\n")]
    milik = [bita(b[2]) for b in baris_tanda if b[:2] == ["\u2014", nama] and len(b) == 3]
    milik = [t for t in milik if t[:4] == id_kunci]
    sah = milik and all(tanda_sah(kunci[1:], teks.encode(), t[4:]) for t in milik)
    pastikan(sah, "tanda tangan checkpoint TIDAK SAH")
    baris = teks.split("\n")
    pastikan(len(baris) >= 4 and baris[0] == nama, "checkpoint ini milik catatan lain")
    ukuran, akar = bilangan(baris[1]), bita(baris[2])
    pastikan(len(akar) == 32, "akar tidak sah")
    return ukuran, akar


# Pohon (RFC 6962 bagian 2.1)
def simpul(kiri, kanan):
    return sha(b"\x01" + kiri + kanan)


def naik(baris):  # satu tingkat ke atas; yang tak berpasangan naik apa adanya
    atas = [simpul(baris[i], baris[i + 1]) for i in range(0, len(baris) - 1, 2)]
    return atas + baris[len(baris) & ~1 :]


def akar_pohon(baris):
    while len(baris) > 1:
        baris = naik(baris)
    return baris[0] if baris else sha(b"")


def akar_dari_bukti(nomor, ukuran, daun, jalan):
    pastikan(0 <= nomor < ukuran, "nomor di luar catatan")
    if ukuran == 1:
        pastikan(not jalan, "bukti terlalu panjang")
        return daun
    pastikan(jalan, "bukti terlalu pendek")
    belah = 1 << (ukuran - 1).bit_length() - 1
    if nomor < belah:
        return simpul(akar_dari_bukti(nomor, belah, daun, jalan[:-1]), jalan[-1])
    return simpul(jalan[-1], akar_dari_bukti(nomor - belah, ukuran - belah, daun, jalan[:-1]))


# Berkas catatan, dari internet atau dari folder; None bila tidak ada
def ambil(asal, path):
    try:
        if not asal.startswith(("http://", "https://")):
            with open(os.path.join(asal, path), "rb") as berkas:
                data = berkas.read(MAKS_BERKAS + 1)
        else:
            tajuk = {"Accept-Encoding": "gzip, identity"}
            minta = urllib.request.Request(asal.rstrip("/") + "/" + path, headers=tajuk)
            with urllib.request.urlopen(minta, timeout=60) as jawab:
                data = jawab.read(MAKS_BERKAS + 1)
                if jawab.headers.get("Content-Encoding") == "gzip":
                    data = zlib.decompressobj(31).decompress(data, MAKS_BERKAS + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except urllib.error.HTTPError as galat:
        pastikan(galat.code in (404, 410), f"{path}: peladen menjawab {galat.code}")
        return None
    pastikan(len(data) <= MAKS_BERKAS, path + " terlalu besar")
    return data


def ambil_ubin(asal, jenis, nomor, lebar):  # ubin sebagian boleh diganti ubin penuhnya
    angka = [f"{nomor // 1000**i % 1000:03}" for i in range(len(f"{nomor:,}".split(",")))]
    path = f"tile/{jenis}/" + "".join(f"x{a}/" for a in angka[:0:-1]) + angka[0]
    sebagian = ambil(asal, f"{path}.p/{lebar}") if lebar < 256 else None
    return (sebagian, path) if sebagian is not None else (ambil(asal, path), path)


def semua_daun(asal, ukuran):
    pastikan(ukuran <= MAKS_ENTRI, f"catatan mengaku {ukuran} entri; pemeriksa ini membaca paling banyak {MAKS_ENTRI}")
    daun = []
    for nomor in range((ukuran + 255) // 256):
        lebar, letak = min(256, ukuran - 256 * nomor), 0
        data, path = ambil_ubin(asal, "entries", nomor, lebar)
        pastikan(data is not None, f"entri {256 * nomor} dan seterusnya tidak disajikan ({path})")
        for _ in range(lebar):
            panjang = int.from_bytes(data[letak : letak + 2], "big")
            pastikan(letak + 2 + panjang <= len(data), path + " terpotong")
            daun.append(sha(b"\x00" + data[letak + 2 : letak + 2 + panjang]))
            letak += 2 + panjang
    return daun


def periksa_ubin(asal, daun):
    tingkat, baris, sama, tiada = 0, daun, 0, 0
    while baris:
        for awal in range(0, len(baris), 256):
            isi = b"".join(baris[awal : awal + 256])
            data, path = ambil_ubin(asal, tingkat, awal // 256, len(isi) // 32)
            pastikan(data is None or data[: len(isi)] == isi, f"ubin {path} tidak cocok dengan entri")
            sama, tiada = sama + (data is not None), tiada + (data is None)
        tingkat, baris = tingkat + 1, baris[: len(baris) & ~255]
        for _ in range(8):
            baris = naik(baris)
    return sama, tiada


def baca(path):
    with open(path, "rb") as berkas:
        return berkas.read(MAKS_BERKAS)


def periksa(asal, vkey, opsi="--simpan", simpanan=None):
    pastikan(opsi == "--simpan", __doc__)
    baru = ambil(asal, "checkpoint")
    pastikan(baru is not None, "checkpoint tidak disajikan")
    ukuran, akar = buka_checkpoint(baru, vkey)
    ada = simpanan is not None and os.path.exists(simpanan)
    ukuran_lama, akar_lama = buka_checkpoint(baca(simpanan), vkey) if ada else (0, akar_pohon([]))
    daun = semua_daun(asal, ukuran)
    pastikan(akar_pohon(daun) == akar, "akar checkpoint bukan akar dari entri yang disajikan")
    sama, tiada = periksa_ubin(asal, daun)
    if ukuran < ukuran_lama:
        raise Gagal(f"catatan MENYUSUT: dulu {ukuran_lama} entri, sekarang {ukuran}; salinan lama, atau ada yang dibuang")
    if akar_pohon(daun[:ukuran_lama]) != akar_lama:
        with open(simpanan + ".bertentangan", "wb") as berkas:  # dua checkpoint bertanda tangan: itulah buktinya
            berkas.write(baru)
        raise Gagal(f"riwayat DIUBAH: {ukuran_lama} entri pertama bukan lagi yang dulu; bukti: {simpanan}, {berkas.name}")
    if simpanan is not None:
        with open(simpanan + ".baru", "wb") as berkas:
            berkas.write(baru)
        os.replace(berkas.name, simpanan)
    lama = f"; {ukuran_lama} entri pertama sama seperti pada checkpoint yang disimpan" if ada else ""
    return f"{ukuran} entri, {sama} ubin cocok, {tiada} ubin tidak disajikan" + lama


def bukti(vkey, resi, isi):
    kepala, _, catatan = baca(resi).partition(b"\n\n")
    ukuran, akar = buka_checkpoint(catatan, vkey)
    baris, isi = kepala.decode().split("\n"), baca(isi)
    pastikan(baris.pop(0) == "c2sp.org/tlog-proof@v1" and baris, "ini bukan resi")
    if baris[0].startswith("extra "):  # garam: yang tercatat adalah komitmen atas garam dan isi
        garam = bita(baris.pop(0)[6:])
        pastikan(len(garam) == 32, "garam tidak sah")
        isi = sha(PEMISAH + garam + isi)
    pastikan(baris and baris[0].startswith("index ") and len(baris) < 66, "ini bukan resi")
    nomor, jalan = bilangan(baris[0][6:]), [bita(b) for b in baris[1:]]
    pastikan(akar_dari_bukti(nomor, ukuran, sha(b"\x00" + isi), jalan) == akar, "isi ini TIDAK tercatat menurut resi")
    return f"isi ini tercatat sebagai nomor {nomor} dari {ukuran} entri (nomor pertama 0)"


def banding(vkey, satu, dua, asal=None):
    (kecil, akar_kecil), (besar, akar_besar) = sorted(buka_checkpoint(baca(c), vkey) for c in (satu, dua))
    if kecil == besar:
        pastikan(akar_kecil == akar_besar, f"PANDANGAN GANDA: dua akar bertanda tangan untuk {besar} entri")
        return f"kedua checkpoint sama: {besar} entri"
    pastikan(asal, f"ukurannya berbeda, {kecil} dan {besar}: sertakan URL atau folder catatan")
    daun = semua_daun(asal, besar)
    pastikan(akar_pohon(daun) == akar_besar, f"belum ada kesimpulan: entri di {asal} bukan milik checkpoint yang besar")
    awal_sama = akar_pohon(daun[:kecil]) == akar_kecil
    pastikan(awal_sama, f"PANDANGAN GANDA: {kecil} entri yang satu bukan awal dari {besar} entri yang lain")
    return f"satu riwayat: {kecil} entri yang satu adalah awal dari {besar} entri yang lain"


if __name__ == "__main__":
    perintah, paling_sedikit, paling_banyak = {
        "periksa": (periksa, 2, 4), "bukti": (bukti, 3, 3), "banding": (banding, 3, 4)
    }.get("".join(sys.argv[1:2]), (None, 0, 0))
    if perintah is None or not paling_sedikit <= len(sys.argv) - 2 <= paling_banyak:
        sys.exit(__doc__)
    try:
        print("BENAR:", perintah(*sys.argv[2:]))
    except (Gagal, OSError, ValueError, zlib.error, http.client.HTTPException) as galat:
        sys.exit(f"GAGAL: {galat}")
