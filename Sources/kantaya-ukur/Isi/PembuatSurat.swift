import Bahasa
import Cryptography
import Database
import Foundation
import Organisasi
import Persuratan

/// The rows of one letter, ready for the tables.
struct SuratJadi: Sendable {
  var naskah: [SQLValue] = []
  var versi: [SQLValue] = []
  var kiriman: [[SQLValue]] = []
  var disposisi: [SQLValue]?
  var pencarian: [SQLValue] = []
}

/// Makes letter number `i` of `jumlah`, the same every time: three years of them, one in fifty to all 278 offices, the
/// others to one to eight, so that a letter has ten deliveries on average and one disposition. The newest 2,000 are
/// still being worked on, whatever `jumlah` is: what waits on a desk does not grow with the archive.
struct PembuatSurat: Sendable {
  private static let terbuka = 2000
  private static let masa = 3 * 365.25 * 86_400

  private let jumlah: Int
  private let sampai: Date
  private let kantor: [Kantor]
  private let edaran: [Int]
  private let namaTercetak: [UnitKerja.ID: String]
  private let kata = KosaKata()

  init(jumlah: Int, struktur: Struktur, sampai: Date) throws {
    self.jumlah = jumlah
    self.sampai = sampai
    kantor = struktur.kantor.sorted { $0.kode < $1.kode }.compactMap { Kantor($0, struktur) }
    namaTercetak = try Dictionary(uniqueKeysWithValues: kantor.map { ($0.unit.id, try $0.namaTercetak) })
    edaran = kantor.indices.filter { [kantor] in Struktur.tujuanEdaran.contains(kantor[$0].unit.jenis) }
  }

  func surat(_ i: Int, _ agenda: inout BukuAgenda) -> SuratJadi {
    var acak = Acak(benih: UInt64(i))
    let waktu = sampai - Self.masa * Double(jumlah - i) / Double(jumlah)
    let kunci = KunciSurat(i, dari: jumlah)
    let dari = kantor[acak.bilangan(kantor.count)]
    let tujuan = i % 50 == 0 ? edaran : tujuan(&acak)
    let teks = Teks(hal: kata.kalimat(6, &acak), isi: kata.kalimat(90, &acak), nomor: "000.1/\(i + 1)")
    var hasil = SuratJadi()
    hasil.naskah = naskah(kunci, dari, waktu, teks)
    hasil.versi = versi(kunci, dari, waktu, teks, tujuan)
    hasil.pencarian = pencarian(kunci, dari, waktu, teks, tujuan)
    for (urutan, letak) in tujuan.enumerated() {
      let status = status(i, &acak)
      hasil.kiriman.append(kiriman(kunci, urutan, kantor[letak], waktu, status, &agenda))
      if urutan == 0 { hasil.disposisi = disposisi(kunci, kantor[letak], waktu, status) }
    }
    return hasil
  }

  private func tujuan(_ acak: inout Acak) -> [Int] {
    let awal = acak.bilangan(kantor.count)
    return (0...acak.bilangan(8)).map { (awal + $0 * 37) % kantor.count }
  }

  private func status(_ i: Int, _ acak: inout Acak) -> Status {
    let undi = acak.bilangan(100)
    if jumlah - i <= Self.terbuka {
      return undi < 40 ? .terkirim : undi < 60 ? .diterima : undi < 80 ? .dibaca : .didisposisikan
    }
    return undi < 80 ? .diberkaskan : undi < 96 ? .selesai : .ditolak
  }

  enum Status: String {
    case terkirim, diterima, dibaca, didisposisikan, selesai, diberkaskan, ditolak

    var terbuka: Bool { self == .terkirim || self == .diterima || self == .dibaca || self == .didisposisikan }
    var teragenda: Bool { self != .terkirim && self != .ditolak }
  }
}

struct Teks {
  let hal: String
  let isi: String
  let nomor: String
}

extension PembuatSurat {
  private func naskah(_ kunci: KunciSurat, _ dari: Kantor, _ waktu: Date, _ teks: Teks) -> [SQLValue] {
    let pejabat = dari.pimpinan
    return [
      .integer(kunci.naskah), dari.unit.id.sqlValue, pejabat.orang.sqlValue, pejabat.jabatan.sqlValue,
      pejabat.jabatan.sqlValue, .text("SD"), .text(teks.hal), .text("000.1"), .text("B"), .text("biasa"),
      .text("Kepala perangkat daerah"), .integer(1), .text("dikirim"), .text(teks.nomor),
      Tanggal(waktu).sqlValue, .text(kunci.kode), .integer(kunci.naskah), .text(pejabat.sebutan),
      .text(pejabat.nama), .text(dari.unit.nama), waktu.sqlValue, waktu.sqlValue, waktu.sqlValue,
      waktu.sqlValue, .text(namaTercetak[dari.unit.id] ?? ""),
    ]
  }

  private func versi(
    _ kunci: KunciSurat, _ dari: Kantor, _ waktu: Date, _ teks: Teks, _ tujuan: [Int]
  ) -> [SQLValue] {
    let penerima = tujuan.prefix(8).map { #"{"unit":{"_0":\#(kantor[$0].unit.id),"up":""}}"# }
    // The words have nothing in them that JSON would escape.
    let isi = """
      {"bentuk":"sendiri","hal":"\(teks.hal)","isi":"\(teks.isi)","jenis":"SD","keamanan":"B","kecepatan":"biasa",\
      "klasifikasi":"000.1","koordinasi":[],"lampiran":[],"penandatangan":\(dari.pimpinan.jabatan),"tembusan":[],\
      "tujuan":[\(penerima.joined(separator: ","))]}
      """
    return [
      .integer(kunci.naskah), .integer(1), .text(isi), .text(hex(sha256(Array(isi.utf8)))),
      dari.pimpinan.orang.sqlValue, .text(dari.pimpinan.nama), waktu.sqlValue,
    ]
  }

  private func pencarian(
    _ kunci: KunciSurat, _ dari: Kantor, _ waktu: Date, _ teks: Teks, _ tujuan: [Int]
  ) -> [SQLValue] {
    let hak = Set(tujuan.map { "u\(kantor[$0].unit.id)" } + ["u\(dari.unit.id)", "o\(dari.pimpinan.orang)"])
    return [
      .integer(kunci.naskah), .text("naskah"), .integer(kunci.naskah), .text(teks.hal),
      .text("\(teks.nomor) \(teks.isi)"), Tanggal(waktu).sqlValue, dari.unit.id.sqlValue, .text("000.1"),
      .text(hak.sorted().joined(separator: " ")),
    ]
  }

  private func kiriman(
    _ kunci: KunciSurat, _ urutan: Int, _ ke: Kantor, _ waktu: Date, _ status: Status,
    _ agenda: inout BukuAgenda
  ) -> [SQLValue] {
    let tahun = Tanggal(waktu).tahun
    let nomor = status.teragenda ? agenda.berikut(ke.unit.id, tahun) : nil
    return [
      .integer(kunci.kiriman(urutan)), .integer(kunci.naskah), ke.unit.id.sqlValue, ke.unit.id.sqlValue,
      .text("utama"), .text(status.rawValue), nomor.map(\.sqlValue) ?? .null,
      nomor.map { _ in tahun.sqlValue } ?? .null,
      waktu.sqlValue,
      status.teragenda ? (waktu + 3600).sqlValue : .null, status.teragenda ? (waktu + 7200).sqlValue : .null,
      (waktu + 7 * 86_400).sqlValue, status.terbuka ? .null : (waktu + 3 * 86_400).sqlValue,
    ]
  }

  /// One letter, one disposition: from the head of the first addressee to the next in his office.
  private func disposisi(_ kunci: KunciSurat, _ ke: Kantor, _ waktu: Date, _ status: Status) -> [SQLValue]? {
    guard let bawahan = ke.bawahan, status == .didisposisikan || !status.terbuka else { return nil }
    let selesai = !status.terbuka
    return [
      .integer(kunci.disposisi), .integer(kunci.kiriman(0)), ke.pimpinan.jabatan.sqlValue,
      bawahan.jabatan.sqlValue,
      .text(ke.pimpinan.sebutan), .text(bawahan.sebutan), .text("tindak_lanjuti"),
      .text("Mohon ditindaklanjuti."),
      (waktu + 5 * 86_400).sqlValue, .text(selesai ? "selesai" : "baru"), waktu.sqlValue,
      selesai ? (waktu + 7200).sqlValue : .null, selesai ? (waktu + 2 * 86_400).sqlValue : .null,
    ]
  }
}
