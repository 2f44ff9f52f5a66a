#!/usr/bin/env python3
"""Pemeriksa mandiri log publik Kantaya (C2SP tlog-tiles). Hanya Python 3; tanpa kode Kantaya.

  verifikasi-log.py periksa ASAL KUNCI [SIMPANAN]   seluruh log; dibanding dengan checkpoint yang disimpan dulu
  verifikasi-log.py bukti KUNCI RESI                satu tanda terima, tanpa internet
  verifikasi-log.py banding KUNCI A B [ASAL]        dua checkpoint: satu riwayat atau dua?

ASAL: alamat log di web, atau folder salinannya. Keluar dengan 0 bila semuanya benar, 1 bila tidak."""
import base64, hashlib, http.client, os, pathlib, sys, time, urllib.error, urllib.request


def pastikan(benar, pesan):
    if not benar:
        sys.exit(f"GAGAL: {pesan}")


def sha(data):
    return hashlib.sha256(data).digest()


P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493  # Ed25519 (RFC 8032)
D = -121665 * pow(121666, -1, P) % P


def tambah(a, b):
    (x, y), (u, v), d = a, b, D * a[0] * a[1] * b[0] * b[1]
    return (x * v + y * u) * pow(1 + d, -1, P) % P, (y * v + x * u) * pow(1 - d, -1, P) % P


def kali(n, titik):
    hasil = kali(n >> 1, tambah(titik, titik)) if n else (0, 1)
    return tambah(hasil, titik) if n & 1 else hasil


def titik(data):
    y, ganjil = int.from_bytes(data, "little") % 2**255, data[31] >> 7
    kuadrat = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    akar = pow(kuadrat, (P + 3) // 8, P)
    calon = [x for x in (akar, akar * pow(2, (P - 1) // 4, P) % P) if (x * x - kuadrat) % P == 0]
    pastikan(calon and y < P, "KUNCI bukan titik kurva")
    return calon[0] if calon[0] & 1 == ganjil else P - calon[0], y


def tanda_sah(kunci, pesan, tanda):  # benar bila R = sB - kA
    (x, y), s = titik(kunci), int.from_bytes(tanda[32:], "little")
    k = int.from_bytes(hashlib.sha512(tanda[:32] + kunci + pesan).digest(), "little") % L
    x, y = tambah(kali(s, titik(b"\x58" + b"\x66" * 31)), kali(k, (P - x, y)))
    return len(tanda) == 64 and s < L and (y | (x & 1) << 255).to_bytes(32, "little") == tanda[:32]


def buka(catatan, kunci):  # checkpoint: nama log, banyaknya entri, akar pohon, baris kosong, tanda tangan
    nama, sidik, publik = kunci.split("+", 2)
    publik, awalan = base64.b64decode(publik), f"\u2014 {nama} "
    pengenal = sha(nama.encode() + b"\n" + publik)[:4]
    pastikan(len(publik) == 33 and publik[0] == 1 and pengenal.hex() == sidik, "KUNCI tidak sah")
    teks, _, baris = catatan.decode().rpartition("\n\n")
    tanda = [base64.b64decode(b[len(awalan) :], validate=True) for b in baris.split("\n") if b.startswith(awalan)]
    sah = [tanda_sah(publik[1:], f"{teks}\n".encode(), t[4:]) for t in tanda if t[:4] == pengenal]
    asal, ukuran, akar = (teks.split("\n") + ["", "", ""])[:3]
    pastikan(sah and all(sah) and asal == nama, "tanda tangan checkpoint TIDAK SAH")
    return int(ukuran), base64.b64decode(akar)


def akar_pohon(baris):  # RFC 6962 bagian 2.1
    while len(baris) > 1:  # setingkat ke atas; yang tak berpasangan naik apa adanya
        naik = [sha(b"\x01" + baris[i] + baris[i + 1]) for i in range(0, len(baris) - 1, 2)]
        baris = naik + baris[len(baris) & ~1 :]
    return baris[0] if baris else sha(b"")


def akar_bukti(nomor, ukuran, daun, jalan):
    pastikan(0 <= nomor < ukuran and (ukuran > 1) == bool(jalan), "jalan bukti tidak sesuai dengan ukuran log")
    if ukuran == 1:
        return daun
    belah = 1 << (ukuran - 1).bit_length() - 1
    if nomor < belah:
        return sha(b"\x01" + akar_bukti(nomor, belah, daun, jalan[:-1]) + jalan[-1])
    return sha(b"\x01" + jalan[-1] + akar_bukti(nomor - belah, ukuran - belah, daun, jalan[:-1]))


def ambil(asal, jalur):  # kosong bila tidak ada
    if not asal.startswith(("http://", "https://")):
        return pathlib.Path(asal, jalur).read_bytes() if os.path.isfile(os.path.join(asal, jalur)) else b""
    try:
        with urllib.request.urlopen(f"{asal.rstrip('/')}/{jalur}", timeout=60) as jawab:
            return jawab.read(1 << 25)
    except urllib.error.HTTPError as galat:
        if galat.code != 429:
            return b""
        time.sleep(min(60, int(galat.headers.get("Retry-After", "5"))))  # peladen minta jeda
    return ambil(asal, jalur)


def semua_daun(asal, ukuran):
    pastikan(ukuran <= 5_000_000, f"log mengaku {ukuran} entri; pemeriksa ini membaca paling banyak 5000000")
    daun = []
    while len(daun) < ukuran:
        awal, lebar, letak = len(daun), min(256, ukuran - len(daun)), 0
        *ribuan, akhir = f"{awal // 256:,}".split(",")  # berkas ke-1234 bernama x001/234
        jalur = "tile/entries/" + "".join(f"x{a:0>3}/" for a in ribuan) + f"{akhir:0>3}"
        data = (ambil(asal, f"{jalur}.p/{lebar}") if lebar < 256 else b"") or ambil(asal, jalur)
        for _ in range(lebar):  # setiap entri didahului panjangnya, dua bita
            letak, mulai = letak + 2 + int.from_bytes(data[letak : letak + 2], "big"), letak + 2
            pastikan(mulai <= letak <= len(data), f"entri {len(daun)} dan seterusnya tidak disajikan ({jalur})")
            daun.append(sha(b"\x00" + data[mulai:letak]))
    return daun


def periksa(asal, kunci, simpanan=os.devnull):
    baru = ambil(asal, "checkpoint")
    pastikan(baru, "checkpoint tidak disajikan")
    ukuran, akar = buka(baru, kunci)
    lama = pathlib.Path(simpanan).read_bytes() if os.path.exists(simpanan) else b""
    dulu, akar_dulu = buka(lama, kunci) if lama else (0, sha(b""))
    daun = semua_daun(asal, ukuran)
    pastikan(akar_pohon(daun) == akar, "akar checkpoint bukan akar dari entri yang disajikan")
    pastikan(ukuran >= dulu, f"log MENYUSUT: dulu {dulu} entri, sekarang {ukuran}; salinan lama, atau ada yang dibuang")
    sama = akar_pohon(daun[:dulu]) == akar_dulu  # bila tidak, kedua checkpoint bertanda tangan itulah buktinya
    pathlib.Path(simpanan + ("" if sama else ".bertentangan")).write_bytes(baru)
    pastikan(sama, f"riwayat DIUBAH: {dulu} entri pertama bukan lagi yang dulu; bukti: {simpanan} dan *.bertentangan")
    return f"{ukuran} entri" + (f"; {dulu} entri pertama sama seperti dulu" if lama else "")


def bukti(kunci, resi):
    kepala, _, catatan = pathlib.Path(resi).read_bytes().partition(b"\n\n")
    ukuran, akar = buka(catatan, kunci)
    judul, pembuka, nomor, *jalan = kepala.decode().split("\n")
    utuh = judul == "c2sp.org/tlog-proof@v1" and pembuka.startswith("extra ") and nomor.startswith("index ")
    pastikan(utuh and len(jalan) < 64, "ini bukan tanda terima yang dapat dibuka")
    pembuka, nomor, jalan = base64.b64decode(pembuka[6:]), int(nomor[6:]), [base64.b64decode(b) for b in jalan]
    daun = sha(b"\x00" + sha(b"kantaya-commitment/v1\n" + pembuka))  # yang tercatat: sidik atas garam (32 bita) dan isi
    pastikan(akar_bukti(nomor, ukuran, daun, jalan) == akar, "isi ini TIDAK tercatat menurut tanda terima")
    return f"nomor {nomor} dari {ukuran} entri (nomor pertama 0):\n" + pembuka[32:].decode(errors="replace")


def banding(kunci, satu, dua, asal=None):
    (kecil, akar_kecil), (besar, akar_besar) = sorted(buka(pathlib.Path(c).read_bytes(), kunci) for c in (satu, dua))
    if kecil < besar:
        pastikan(asal, f"ukurannya berbeda, {kecil} dan {besar}: sertakan alamat atau folder log")
        daun = semua_daun(asal, besar)
        pastikan(akar_pohon(daun) == akar_besar, "belum ada kesimpulan: entri itu bukan milik checkpoint yang besar")
        akar_besar = akar_pohon(daun[:kecil])
    pastikan(akar_kecil == akar_besar, f"PANDANGAN GANDA: {kecil} entri yang satu bukan awal {besar} entri yang lain")
    return f"satu riwayat: {kecil} entri yang satu adalah awal {besar} entri yang lain"


if __name__ == "__main__":
    kerja = {"periksa": periksa, "bukti": bukti, "banding": banding}.get("".join(sys.argv[1:2]))
    if kerja is None or not 4 <= len(sys.argv) <= 6:
        sys.exit(__doc__)
    try:
        print("BENAR:", kerja(*sys.argv[2:]))
    except (OSError, ValueError, IndexError, TypeError, http.client.HTTPException) as galat:
        pastikan(False, galat)
