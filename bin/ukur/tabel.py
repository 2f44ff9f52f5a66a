"""Figures beside their budgets, as a table and as JSON."""
import json
import math
import os
import platform
import subprocess
import time

KOLOM = f"{'what':<64} {'engine':<9} {'n':>6} {'p50':>9} {'p99':>9} {'unit':<8} {'budget':>10}"


def ukuran(nama, waktu, satuan="ms", mesin="", batas=None):
    """p50 and p99 of single times; `batas`: the most that p99 may be."""
    urut = sorted(waktu)
    persentil = lambda b: urut[max(0, math.ceil(len(urut) * b) - 1)]
    return dict(name=nama, engine=mesin, n=len(urut), min=urut[0], p50=persentil(.5), p99=persentil(.99), unit=satuan,
                budget=None if batas is None else f"≤ {batas:g}", ok=None if batas is None else persentil(.99) <= batas)


def angka(nama, nilai, satuan, mesin="", n=1, batas=None, paling_sedikit=None):
    """One figure; `batas` the most, `paling_sedikit` the least that it may be."""
    anggaran = ok = None
    if batas is not None:
        anggaran, ok = f"≤ {batas:g}", nilai <= batas
    if paling_sedikit is not None:
        anggaran, ok = f"≥ {paling_sedikit:g}", nilai >= paling_sedikit
    return dict(name=nama, engine=mesin, n=n, min=nilai, p50=nilai, p99=nilai, unit=satuan, budget=anggaran, ok=ok)


def mesin_ini():
    """What the figures were taken on."""
    with open("/proc/cpuinfo") as f:
        prosesor = next((b.split(":", 1)[1].strip() for b in f if b.startswith("model name")), platform.machine())
    return {"processor": prosesor, "cores": os.cpu_count(), "kernel": platform.release(), "load": os.getloadavg(),
            "memory_mb": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**20}


def kode():
    """The commit that is measured; empty outside of a repository."""
    try:
        return subprocess.run(["git", "rev-parse", "--short", "HEAD"], stdout=subprocess.PIPE, check=True, text=True,
                              stderr=subprocess.DEVNULL, cwd=os.path.dirname(os.path.abspath(__file__))).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def sekarang():
    return time.strftime("%Y-%m-%dT%H:%M:%S%z")


def simpan(path, isi):
    with open(path, "w") as f:
        json.dump(isi, f, indent=1, ensure_ascii=False)
        f.write("\n")


def bentuk(x):
    return f"{x:,.0f}" if abs(x) >= 1000 else f"{x:.4g}"


def markdown(baris):
    yield "| what | engine | n | p50 | p99 | unit | budget | |\n|---|---|---:|---:|---:|---|---|---|\n"
    for b in baris:
        putusan = {None: "", True: "ok", False: "**missed**"}[b["ok"]]
        yield (f"| {b['name']} | {b['engine']} | {b['n']:,} | {bentuk(b['p50'])} | {bentuk(b['p99'])} | {b['unit']} "
               f"| {b['budget'] or ''} | {putusan} |\n")


class Laporan:
    def __init__(self):
        self.baris, self.catatan = [], []
        self.keterangan = {"commit": kode(), "started": sekarang(), **mesin_ini()}
        print("{processor}, {cores} cores, {memory_mb:,} MB, commit {commit}".format(**self.keterangan)
              + f", load {self.keterangan['load'][0]:.1f}\n{KOLOM}", flush=True)

    def tambah(self, *baris):
        for satu in baris:
            self.baris.append(satu)
            print(self.teks(satu), flush=True)

    def catat(self, teks):
        self.catatan.append(teks)
        print(f"  ({teks})", flush=True)

    @staticmethod
    def teks(b):
        putusan = {None: "", True: "  ok", False: "  MISSED"}[b["ok"]]
        return (f"{b['name']:<64} {b['engine']:<9} {b['n']:>6} {bentuk(b['p50']):>9} {bentuk(b['p99']):>9} "
                f"{b['unit']:<8} {b['budget'] or '':>10}{putusan}")

    def simpan(self, path):
        """Writes the JSON, and beside it the table as Markdown."""
        with open(os.path.splitext(path)[0] + ".md", "w") as f:
            f.writelines(markdown(self.baris))
        simpan(path, {**self.keterangan, "ended": sekarang(), "notes": self.catatan, "figures": self.baris})
        lewat = [b for b in self.baris if b["ok"] is False]
        print(f"{len(self.baris)} figures, {sum(b['ok'] is True for b in self.baris)} within budget, "
              f"{len(lewat)} missed; {path}")
        for b in lewat:
            print(self.teks(b))
