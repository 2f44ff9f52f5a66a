"""The population register at full size: import, find, one duplicate check, the sweep of all, pages; beside Splink."""
import csv
import os
import subprocess
import time
from urllib.parse import quote

import duplikat
from lingkungan import AKAR, PROGRAM, Peladen, jalankan
from surat import Halaman
from tabel import angka, ukuran

KOLOM_SPLINK = ["id", "nama", "jenis_kelamin", "tempat_lahir", "tanggal_lahir", "nama_ibu", "nama_ayah", "kecamatan", "desa"]
# What each page may take for 99 of 100 readers, in ms.
BATAS_HALAMAN, BATAS_CARI, BATAS_PERIKSA, BATAS_IMPOR, BATAS_SAPU = 50, 10, 10, 60, 30


def berkas(env, folder, jumlah, benih):
    """The population with doubles in it as OpenSID exports it, the same rows for Splink, and which are doubles."""
    asal, sisip = os.path.join(folder, "asal.csv"), os.path.join(folder, "sisip")
    impor, splink = os.path.join(folder, "impor.csv"), os.path.join(folder, "splink.csv")
    jalankan("kantaya", "sintetis", "penduduk", "--jumlah", jumlah, "--benih", benih, "--keluaran", asal, env=env)
    jalankan("kantaya-ukur", "ganda", "--masukan", asal, "--keluaran", sisip, "--benih", benih, env=env)
    with open(os.path.join(sisip, "benar.csv"), newline="") as f:
        pasangan = {b["id_b"]: b["id_a"] for b in csv.DictReader(f)}
    dibutuhkan, nomor = set(pasangan.values()), {}
    with open(asal, newline="") as f, open(impor, "w", newline="") as g, open(splink, "w", newline="") as h, \
            open(os.path.join(sisip, "orang.csv"), newline="") as orang:
        baca = csv.DictReader(f)
        tulis = csv.DictWriter(g, baca.fieldnames)
        lain = csv.DictWriter(h, KOLOM_SPLINK, extrasaction="ignore")
        tulis.writeheader(), lain.writeheader()
        semula = {}
        for urut, baris in enumerate(baca):
            tulis.writerow(baris)
            if str(urut) in dibutuhkan:
                semula[str(urut)] = baris
        for satu in csv.DictReader(orang):
            lain.writerow(satu)
            if satu["id"] in pasangan:
                tulis.writerow(terdaftar_lagi(semula[pasangan[satu["id"]]], satu, nomor))
    return impor, splink, pasangan


def terdaftar_lagi(asal, ganda, nomor):
    """A person registered a second time, alone on a card of his own: serial numbers nobody has been given yet."""
    baris = dict(asal, nama=ganda["nama"], tempatlahir=ganda["tempat_lahir"], tanggallahir=ganda["tanggal_lahir"],
                 nama_ibu=ganda["nama_ibu"], nama_ayah=ganda["nama_ayah"], kode_desa=ganda["desa"], kk_level="1")
    for kolom in "nik", "no_kk":
        awalan = asal[kolom][:12]
        urut = nomor[awalan, kolom] = nomor.get((awalan, kolom), 5000) + 1
        baris[kolom] = f"{awalan}{urut:04}"
    return baris


def proses(env, *perintah):
    """Runs to the end: wall seconds, processor seconds, most memory in MB, and what it said."""
    mulai = time.perf_counter()
    anak = subprocess.Popen(perintah, env=env, cwd=AKAR, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT)
    kata = anak.stdout.read().decode(errors="replace")
    _, status, pakai = os.wait4(anak.pid, 0)
    anak.returncode = os.waitstatus_to_exitcode(status)
    lama = time.perf_counter() - mulai
    if anak.returncode:
        raise RuntimeError(f"{perintah[0]}: {kata[-3000:]}")
    return dict(wall=lama, cpu=pakai.ru_utime + pakai.ru_stime, rss=pakai.ru_maxrss / 1024, kata=kata)


def catat(laporan, apa, mesin, n, pakai, batas=None):
    laporan.tambah(angka(f"{apa}: wall", pakai["wall"], "s", mesin, n, batas=batas),
                   angka(f"{apa}: processor", pakai["cpu"], "s", mesin, n),
                   angka(f"{apa}: most memory", pakai["rss"], "MB", mesin, n))


def register(laporan, mesin, env, folder, tempat, jumlah, benih):
    """All of it for one engine and one size. `tempat`: where Splink is; nil to leave it out."""
    kantaya = os.path.join(PROGRAM, "kantaya")
    impor, splink, pasangan = berkas(env, folder, jumlah, benih)
    n = jumlah + len(pasangan)
    catat(laporan, "import of one file into an empty register, doubles left to the sweep", mesin, n,
          proses(env, kantaya, "impor", "penduduk", impor, "--lewati-ganda"), batas=BATAS_IMPOR)
    catat(laporan, "import of the same file again: nothing changes", mesin, n,
          proses(env, kantaya, "impor", "penduduk", impor))
    sapu = proses(env, kantaya, "ganda", "sapu")
    catat(laporan, "sweep: everybody with everybody, into the queue", mesin, n, sapu, batas=BATAS_SAPU)
    laporan.catat(" ".join(sapu["kata"].split()))
    for b in jalankan("kantaya-ukur", "cek-register", env=env):
        batas = BATAS_PERIKSA if "one applicant" in b["name"] else None
        laporan.tambah(dict(b, engine=mesin, budget=batas and f"≤ {batas}", ok=batas and b["p99"] <= batas))
    halaman(laporan, mesin, env)
    if tempat:
        keluaran = os.path.join(folder, "splink-pasangan.csv")
        pakai = proses(env, os.path.join(tempat, "venv/bin/python"), os.path.join(AKAR, "bin/ukur/splink_pembanding.py"),
                       "penduduk", keluaran, splink)
        catat(laporan, "sweep: the same rows, five blocking rules", "splink", n, pakai)
        laporan.tambah(angka("sweep: wall, Kantaya ÷ Splink", sapu["wall"] / pakai["wall"], "×", mesin, batas=1))


def halaman(laporan, mesin, env):
    """Pages as an officer of the regency and one of a village open them, one after the other, on a warm server."""
    layar = {b["guna"]: b for b in jalankan("kantaya-ukur", "sesi-penduduk", env=env)}
    with Peladen(env) as peladen:
        tunggu_indeks(peladen, layar["dinas"])
        laporan.tambah(angka("memory of the server with the index", peladen.memori(), "MB", mesin))
        baca = Halaman(peladen.port)
        for guna, satu in layar.items():
            daftar = {
                "find: by name, by name and year": [f"/penduduk?q={quote(q)}&untuk=layanan" for q in satu["cari"]],
                "one person": [f"/penduduk/orang/{o}?untuk=layanan" for o in satu["orang"]],
                "one family": [f"/penduduk/keluarga/{k}?untuk=layanan" for k in satu["keluarga"]],
                "a village by name": [f"/penduduk/desa/{d}" for d in satu["desa"]],
                "the villages": ["/penduduk/desa"], "queue of doubles": ["/penduduk/ganda"],
                "form: write somebody down": ["/penduduk/baru"],
            }
            if "GET    /penduduk/statistik" in peladen_rute(env):
                daftar["statistics"] = ["/penduduk/statistik"]
            for nama, alamat in daftar.items():
                for path in alamat[:10]:
                    baca.ambil(path, satu)
                kali = max(120, len(alamat))
                waktu = [baca.ambil(alamat[k % len(alamat)], satu)[0] for k in range(kali)]
                batas = BATAS_CARI if nama.startswith("find") else BATAS_HALAMAN
                laporan.tambah(ukuran(f"page, {guna}: {nama}", waktu, mesin=mesin, batas=batas))


def peladen_rute(env):
    return subprocess.run([os.path.join(PROGRAM, "kantaya"), "rute"], env=env, stdout=subprocess.PIPE, text=True,
                          check=True).stdout


def tunggu_indeks(peladen, petugas):
    """Until the queue's page no longer says that the register is being read."""
    baca = Halaman(peladen.port)
    akhir = time.monotonic() + 300
    while time.monotonic() < akhir:
        if "Pembanding data mirip" not in baca.ambil("/penduduk/ganda", petugas)[1]:
            return
        time.sleep(1)
    raise RuntimeError("the index of doubles was not ready within five minutes")
