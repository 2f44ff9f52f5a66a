import Bahasa
import Database
import Foundation
import Organisasi
import Pemberitahuan
import Web

// Who is told what, and until when. A notice hangs on its cause and goes with it.
extension Tx {
  /// Paraf or signature waits for the holders of `jabatan`.
  func kabariGiliran(_ naskah: NaskahDinas, _ jabatan: [Jabatan.ID], tandaTangan: Bool, pada now: Date) throws
  {
    let struktur = try struktur(pada: Tanggal(now))
    try beritahu(
      jabatan.compactMap { struktur.pemegang($0)?.orang },
      IsiPemberitahuan(
        jenis: "giliran",
        judul: tandaTangan ? "Surat menunggu tanda tangan Anda" : "Konsep menunggu paraf Anda",
        isi: naskah.halKabar, tautan: Rute.satuNaskah(naskah.id), sebab: .naskah(naskah.id)),
      pada: now)
  }

  /// The drafter learns that his draft came back or was refused.
  func kabariKonseptor(_ naskah: NaskahDinas, _ judul: String, pada now: Date) throws {
    try beritahu(
      [naskah.konseptor],
      IsiPemberitahuan(
        jenis: "kembali", judul: judul, isi: naskah.halKabar(karena: naskah.alasan),
        tautan: Rute.satuNaskah(naskah.id), sebab: .naskah(naskah.id)),
      pada: now)
  }

  /// The signer and the drafter learn that their letter was withdrawn by another.
  func kabariDicabut(_ naskah: NaskahDinas, oleh pelaku: Pelaku, pada now: Date) throws {
    try kabariPengirim(
      naskah, "Surat \(naskah.nomor ?? "") dicabut oleh \(pelaku.nama)", karena: naskah.alasan,
      kecuali: pelaku.orang, pada: now)
  }

  /// The drafter and the signer learn that an office sent their letter back as misdirected.
  func kabariSalahAlamat(_ kiriman: Kiriman, pada now: Date) throws {
    guard let naskah = try naskah(kiriman.naskah) else { return }
    let penerima = try struktur(pada: Tanggal(now)).unit[kiriman.untuk]?.nama ?? "penerima"
    try kabariPengirim(
      naskah, "Surat dikembalikan \(penerima): salah alamat", karena: kiriman.alasan, pada: now)
  }

  private func kabariPengirim(
    _ naskah: NaskahDinas, _ judul: String, karena alasan: String, kecuali orang: Orang.ID? = nil,
    pada now: Date
  ) throws {
    let penandatangan = try struktur(pada: Tanggal(now)).pemegang(naskah.konten.penandatangan)?.orang
    try beritahu(
      Set([naskah.konseptor, penandatangan].compactMap(\.self)).filter { $0 != orang }.sorted(),
      IsiPemberitahuan(
        jenis: "kembali", judul: judul, isi: naskah.halKabar(karena: alasan),
        tautan: Rute.satuNaskah(naskah.id), sebab: .naskah(naskah.id)),
      pada: now)
  }

  /// The recipient of a disposition.
  func kabariDisposisi(_ disposisi: Disposisi, hal: String, pada now: Date) throws {
    let struktur = try struktur(pada: Tanggal(now))
    guard let penerima = struktur.pemegang(disposisi.kepada)?.orang else { return }
    try beritahu(
      [penerima],
      IsiPemberitahuan(
        jenis: "disposisi",
        judul:
          "\(disposisi.sifat == .tembusan ? "Tembusan disposisi" : "Disposisi") dari \(disposisi.sebutanDari)",
        isi: hal,
        tautan: Rute.satuDisposisi(disposisi.id), sebab: .disposisi(disposisi.id)),
      pada: now)
  }

  /// The official learns what was written down in his name.
  func kabariDisiapkan(
    _ kiriman: Kiriman, oleh pelaku: Pelaku, untuk delegasi: DelegasiAktif, hal: String, pada now: Date
  ) throws {
    try beritahu(
      [delegasi.pejabat],
      IsiPemberitahuan(
        jenis: "disiapkan", judul: "Disposisi disiapkan oleh \(pelaku.nama) untuk Anda", isi: hal,
        tautan: Rute.satuKiriman(kiriman.id), sebab: .kiriman(kiriman.id)),
      pada: now)
  }

  /// The giver learns that a report waits for him.
  func kabariPemberi(_ disposisi: Disposisi, _ judul: String, pada now: Date) throws {
    let struktur = try struktur(pada: Tanggal(now))
    guard let pemberi = struktur.penjawab(disposisi.dari) else { return }
    try beritahu(
      [pemberi],
      IsiPemberitahuan(
        jenis: "laporan", judul: judul, isi: disposisi.sebutanKepada,
        tautan: Rute.satuDisposisi(disposisi.id),
        sebab: .disposisi(disposisi.id)),
      pada: now)
  }
}

extension SebabPemberitahuan {
  static func naskah(_ id: NaskahDinas.ID) -> SebabPemberitahuan { SebabPemberitahuan("naskah", id) }
  static func kiriman(_ id: Kiriman.ID) -> SebabPemberitahuan { SebabPemberitahuan("kiriman", id) }
  static func disposisi(_ id: Disposisi.ID) -> SebabPemberitahuan { SebabPemberitahuan("disposisi", id) }
}
