import Akses
import Bahasa
import Cetak
import Database
import Foundation
import Hummingbird
import Jejak
import Naskah
import Organisasi
import Web

/// What is printed of a received letter: the disposition sheet, and the cover of a copy for an office that does not
/// work in the system yet.
struct CetakRoutes {
  let persuratan: Persuratan

  func add(to rute: RuteTerjaga) {
    rute.get(Rute.lembarDisposisi.path, .pelaku, use: lembar)
    rute.get(Rute.sampul.path, .pelaku, use: sampul)
  }

  func lembar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.lembarDisposisi.value(context)
    let now = persuratan.now()
    let lembar = try await persuratan.db.read { tx in
      try tx.lembarCetak(id, context.pelaku, pada: now)
    }
    return .pdf(try await persuratan.mesin.cetak(lembar), name: "lembar-disposisi.pdf")
  }

  func sampul(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try Rute.sampul.value(context)
    let now = persuratan.now()
    let sampul = try await persuratan.db.write { tx in
      try tx.sampulSalinan(id, context.pelaku, pada: now)
    }
    return .pdf(try await persuratan.mesin.cetak(sampul), name: "lembar-pengantar.pdf")
  }
}

extension Tx {
  /// The sheet of a letter with the dispositions its addressee has given; with empty boxes when he has given none yet,
  /// so that it can be filled in by hand.
  fileprivate func lembarCetak(
    _ id: Kiriman.ID, _ pelaku: Pelaku, pada now: Date
  ) throws -> Cetak.LembarDisposisi {
    let isi = try KirimanHalaman.muat(id, pelaku, pada: now, self)
    guard isi.bolehMembuka else { throw KirimanError.hanyaSampul }
    let struktur = try struktur(pada: Tanggal(now))
    let pimpinan = struktur.kepala(dari: struktur.pewaris(isi.kiriman.kantor) ?? isi.kiriman.kantor)
    let perintah = isi.disposisi.filter { $0.induk == nil && $0.status != .ditarik }
    let penerima = perintah.map(\.sebutanKepada)
    let lain = (pimpinan.map { struktur.bawahan(dari: $0.id) } ?? []).map(\.nama)
    let diminta = Set(perintah.flatMap(\.instruksi))
    let konten = isi.naskah.konten
    let identitas = try identitasDaerah(pada: Tanggal(now))
    return Cetak.LembarDisposisi(
      gaya: GayaNaskah(
        kertas: identitas.kertas.kertas, tepi: Tepi(atas: 12, kanan: 15, bawah: 12, kiri: 15),
        huruf: GayaHuruf(ukuran: 10.5, spasi: 1.15)),
      metadata: MetadataDokumen(
        judul: "Lembar disposisi: \(konten.hal)", penulis: isi.namaKantor, dibuat: now),
      kop: try kop(isi.kiriman.kantor, struktur), suratDari: isi.penandatangan,
      nomorSurat: isi.naskah.nomor ?? "", tanggalSurat: isi.naskah.tanggal?.teks ?? "",
      diterima: isi.kiriman.dikirim.teksLengkap(),
      nomorAgenda: isi.kiriman.nomorAgenda.map { "\($0) / \(isi.kiriman.tahunAgenda ?? 0)" } ?? "",
      sifat: (konten.kecepatan == "biasa"
        ? [konten.keamanan.nama] : [konten.keamanan.nama, namaKecepatan(konten.kecepatan)])
        .map { .init($0, .ya) }, hal: konten.hal,
      lampiran: NaskahJadi.teksLampiran(konten.lampiran.count),
      diteruskan: penerima.map { .init($0, .ya) }
        + lain.filter { !penerima.contains($0) }.prefix(max(0, 16 - penerima.count)).map { .init($0) },
      harap: try instruksiDisposisi().map { .init($0.nama, diminta.contains($0.kode) ? .ya : .tidak) },
      catatan: perintah.map(\.catatan).filter { !$0.isEmpty }.joined(separator: "\n"),
      pemberi: pemberi(perintah.first, pimpinan, struktur))
  }

  private func pemberi(_ perintah: Disposisi?, _ pimpinan: Jabatan?, _ struktur: Struktur) -> BlokTandaTangan
  {
    let orang = pimpinan.flatMap { struktur.orang(memegang: $0.id) }
    return BlokTandaTangan(
      jabatan: [perintah?.sebutanDari ?? pimpinan.map { struktur.sebutan($0) } ?? ""],
      nama: orang?.namaLengkap ?? "", cara: .basah)
  }

  /// The cover of one more copy; that it was printed is on record, and gives the copy its number.
  fileprivate func sampulSalinan(
    _ id: Kiriman.ID, _ pelaku: Pelaku, pada now: Date
  ) throws -> SampulSalinan {
    let isi = try KirimanHalaman.muat(id, pelaku, pada: now, self)
    guard isi.mengurus, let untuk = isi.untukKantorLain,
      let kode = isi.naskah.kode.flatMap({ KodeDokumen($0) })
    else { throw KirimanError.bukanWewenang }
    let struktur = try struktur(pada: Tanggal(now))
    let salinan = 1 + (try self.cerita("kiriman", id.rawValue).count { $0.peristiwa == "kiriman.dicetak" })
    try catat(
      "kiriman.dicetak", "kiriman", id, oleh: pelaku, sebagai: pelaku.jabatan(di: isi.kiriman.kantor),
      keterangan: "Salinan ke-\(salinan)", pada: now)
    let konten = isi.naskah.konten
    return SampulSalinan(
      identitas: try identitasDaerah(pada: Tanggal(now)), kop: try kop(isi.kiriman.kantor, struktur),
      jenis: try jenisNaskah(konten.jenis)?.nama ?? konten.jenis, nomor: isi.naskah.nomor ?? "",
      tanggal: isi.naskah.tanggal ?? Tanggal(now), dari: isi.penandatangan, untuk: untuk,
      sifat: sifat(konten),
      hal: konten.keamanan.tertutup ? nil : konten.hal, salinan: salinan, dicetakOleh: pelaku.nama, kode: kode
    )
  }

  private func kop(_ kantor: UnitKerja.ID, _ struktur: Struktur) throws -> KopNaskah {
    let kantor = struktur.pewaris(kantor) ?? kantor
    return try kopNaskah(
      struktur.unit[kantor]?.jenis == .bupati ? .bupati : .kantor(kantor), struktur,
      identitasDaerah(pada: struktur.tanggal))
  }
}
