"""Open screens: each listens to its stream of live events, takes the new row from the event, and fetches its list
again when it is woken without one, as the page's own script does. One epoll loop for all of them, so that the client
costs little of what is measured."""
import json
import os
import re
import select
import socket
import time


def topeng(rahasia):
    """The session's secret under a random mask, as forms carry it."""
    isi = rahasia.encode()
    acak = os.urandom(len(isi))
    return (acak + bytes(a ^ b for a, b in zip(acak, isi))).hex()


def permintaan(path, sesi, cara="GET", isi=b"", **lagi):
    judul = [f"{cara} {path} HTTP/1.1", "Host: 127.0.0.1", f"Cookie: {sesi['kuki']}"]
    if cara == "POST":
        judul += ["Sec-Fetch-Site: same-origin", f"X-CSRF: {topeng(sesi['csrf'])}",
                  "Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(isi)}"]
    judul += [f"{k.replace('_', '-')}: {v}" for k, v in lagi.items()]
    return ("\r\n".join(judul) + "\r\n\r\n").encode() + isi


def lengkap(data):
    """Whether `data` is a whole response."""
    kepala, ada, badan = data.partition(b"\r\n\r\n")
    if not ada:
        return False
    kecil = kepala.lower()
    if b"\r\ncontent-length:" in kecil:
        return len(badan) >= int(kecil.split(b"\r\ncontent-length:")[1].split(b"\r\n")[0])
    if b"chunked" in kecil:
        return data.endswith(b"0\r\n\r\n")
    return True


class Sambungan:
    def __init__(self, port):
        self.soket = socket.create_connection(("127.0.0.1", port), 30)
        self.soket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.soket.setblocking(False)
        self.data = bytearray()


class Ruang:
    """All screens of one run."""
    KANAL = b'"kanal":"surat-masuk"'
    BARIS = re.compile(rb'data: (\{.*"kanal":"surat-masuk".*\})\n\n')

    def __init__(self, port, layar, diam, penanda):
        self.port = port
        self.epoll = select.epoll()
        self.menurut = {}
        self.layar = [self.buka(s, "layar") for s in layar]
        self.diam = [self.buka(s, "diam") for s in diam]
        self.klik = self.tambah(Sambungan(port), ("klik", penanda))
        self.pengambil = {}
        for nomor, sesi in enumerate(layar):
            self.pengambil[nomor] = self.tambah(Sambungan(port), ("ambil", nomor))
        self.penanda = penanda
        self.sesi = layar

    def tambah(self, sambungan, peran):
        self.menurut[sambungan.soket.fileno()] = (sambungan, peran)
        self.epoll.register(sambungan.soket, select.EPOLLIN)
        return sambungan

    def buka(self, sesi, guna):
        sambungan = Sambungan(self.port)
        nomor = len([1 for _, p in self.menurut.values() if p[0] == guna])
        self.tambah(sambungan, (guna, nomor))
        sambungan.soket.sendall(permintaan("/langsung", sesi, Accept="text/event-stream"))
        return sambungan

    def tenang(self, detik=1.0):
        """Reads whatever still comes until nothing did for `detik`."""
        while self.epoll.poll(detik):
            for soket, _ in self.epoll.poll(0):
                self.menurut[soket][0].soket.recv(1 << 20)
        for sambungan, _ in self.menurut.values():
            sambungan.data.clear()

    def siarkan(self, path, isi, batas=30):
        """Posts and waits until every screen shows its list again.
        Answers seconds from the click: (answer, wake-ups, screens), and how many idle screens were disturbed."""
        bangun, tampil, terganggu, jawaban, status = {}, {}, set(), None, b""
        mulai = time.perf_counter()
        self.klik.soket.sendall(permintaan(path, self.penanda, "POST", isi))
        akhir = mulai + batas
        while (len(tampil) < len(self.layar) or jawaban is None) and time.perf_counter() < akhir:
            for soket, _ in self.epoll.poll(1):
                sambungan, (peran, nomor) = self.menurut[soket]
                sambungan.data += sambungan.soket.recv(1 << 18)
                kini = time.perf_counter() - mulai
                if peran == "layar":
                    if nomor not in bangun and self.KANAL in sambungan.data:
                        bangun[nomor] = kini
                        if self.baris(sambungan.data):
                            tampil[nomor] = kini
                            continue
                        self.pengambil[nomor].soket.sendall(
                            permintaan("/surat-masuk?tampil=terbuka", self.sesi[nomor], X_Fragmen=1, Accept="text/html"))
                elif peran == "ambil":
                    if nomor not in tampil and lengkap(sambungan.data):
                        if not sambungan.data.startswith(b"HTTP/1.1 200"):
                            raise RuntimeError(sambungan.data[:300].decode(errors="replace"))
                        tampil[nomor] = kini
                elif peran == "klik":
                    if jawaban is None and lengkap(sambungan.data):
                        jawaban, status = kini, bytes(sambungan.data[:12])
                        if status != b"HTTP/1.1 303":
                            raise RuntimeError(sambungan.data[:3000].decode(errors="replace"))
                elif self.KANAL in sambungan.data:
                    terganggu.add(nomor)
        if len(tampil) < len(self.layar):
            raise RuntimeError(f"hanya {len(bangun)} bangun, {len(tampil)} tampil dari {len(self.layar)} layar")
        return jawaban, sorted(bangun.values()), sorted(tampil.values()), len(terganggu)

    def baris(self, data):
        """Whether the event itself brings the row of a letter. The event is whole: it is written in one piece."""
        ada = self.BARIS.search(data)
        return ada is not None and any("/surat-masuk/" in satu for satu in json.loads(ada[1]).get("baris") or [])

    def tutup(self):
        for sambungan, _ in self.menurut.values():
            sambungan.soket.close()
        self.epoll.close()
