import Bahasa
import Database
import Foundation
import Naskah
import Organisasi

/// The letter form exactly as typed, so that it can be shown again and saved half done.
struct NaskahForm: Decodable, Sendable {
  var jenis = "SD"
  var hal = ""
  var isi = ""
  var tujuan: [String] = []
  /// One a line: `Nama | alamat | surel`.
  var luar = ""
  var tembusan: [String] = []
  var klasifikasi = ""
  var keamanan = "B"
  var kecepatan = "biasa"
  /// Position and form of signing: `12/an`.
  var penandatangan = ""
  /// The position in which he drafts; empty leaves it to the signer.
  var sebagai = ""
  var koordinasi: [String] = []
  var acaraTanggal = ""
  var acaraWaktu = ""
  var acaraTempat = ""
  var acaraNama = ""
  var versi = 1
  /// The save it was made from.
  var suntingan = ""
  var balas = ""
  var ralat = ""
  var kunci = ""
  var kirim = ""

  enum CodingKeys: String, CodingKey {
    case jenis, hal, isi, tujuan, luar, tembusan, klasifikasi, keamanan, kecepatan, penandatangan, sebagai,
      koordinasi, versi, suntingan
    case balas, ralat, kunci, kirim
    case acaraTanggal = "acara_tanggal"
    case acaraWaktu = "acara_waktu"
    case acaraTempat = "acara_tempat"
    case acaraNama = "acara_nama"
  }

  init() {}

  /// The form as it shows a draft.
  init(_ naskah: NaskahDinas) {
    let konten = naskah.konten
    jenis = konten.jenis
    hal = konten.hal
    isi = konten.isi
    tujuan = konten.tujuan.filter { !$0.diLuar }.map(\.isian)
    luar = konten.tujuan.filter(\.diLuar).map { String($0.isian.dropFirst(2)) }.joined(separator: "\n")
    tembusan = konten.tembusan.map(\.isian)
    klasifikasi = konten.klasifikasi
    keamanan = konten.keamanan.rawValue
    kecepatan = konten.kecepatan
    penandatangan = "\(konten.penandatangan)/\(konten.bentuk.rawValue)"
    koordinasi = konten.koordinasi.map(\.description)
    acaraTanggal = konten.acara?.tanggal.description ?? ""
    acaraWaktu = konten.acara?.waktu ?? ""
    acaraTempat = konten.acara?.tempat ?? ""
    acaraNama = konten.acara?.nama ?? ""
    versi = naskah.versi
    suntingan = String(naskah.suntingan)
  }

  var dasar: DasarSuntingan { DasarSuntingan(nomor: Int(suntingan) ?? 0, formulir: kunci) }

  /// What can be read of it, complete or not: a draft may be saved at any time.
  ///
  /// `lampiran`: attached files, which are added and removed by acts of their own.
  /// Throws `FieldErrors` only for what cannot be kept: no signer, or text beyond all measure.
  func konten(lampiran: [KontenNaskah.Lampiran]) throws(FieldErrors) -> KontenNaskah {
    var errors = FieldErrors()
    let bagian = penandatangan.split(separator: "/").map(String.init)
    let jabatan = bagian.first.flatMap { Jabatan.ID($0) }
    errors.check("penandatangan", "Pilih siapa yang menandatangani.", jabatan != nil)
    errors.check("hal", "Hal paling panjang 300 huruf.", hal.count <= 300)
    errors.check(
      "isi", "Isi surat terlalu panjang. Pindahkan rinciannya ke lampiran.", isi.utf8.count <= 200_000)
    errors.check(
      "acara_tanggal", "Tulis tanggal seperti 2026-01-31.",
      acaraTanggal.isEmpty || Tanggal(acaraTanggal) != nil)
    try errors.throwIfAny()
    return KontenNaskah(
      jenis: jenis, hal: hal.trimmingCharacters(in: .whitespacesAndNewlines),
      isi: isi.replacing("\r\n", with: "\n"), tujuan: tujuan.compactMap { Tujuan(isian: $0) } + tujuanLuar,
      tembusan: tembusan.compactMap { Tujuan(isian: $0) }, klasifikasi: klasifikasi,
      keamanan: Keamanan(rawValue: keamanan) ?? .biasa, kecepatan: kecepatan.isEmpty ? "biasa" : kecepatan,
      penandatangan: jabatan ?? Jabatan.ID(rawValue: 0),
      bentuk: BentukKewenangan(rawValue: bagian.count > 1 ? bagian[1] : "") ?? .sendiri, acara: acara,
      koordinasi: koordinasi.compactMap { UnitKerja.ID($0) }, lampiran: lampiran)
  }

  private var tujuanLuar: [Tujuan] {
    luar.split(whereSeparator: \.isNewline).compactMap { Tujuan(isian: "l:" + $0) }
  }

  private var acara: Acara? {
    guard jenis == "UND", let tanggal = Tanggal(acaraTanggal), !acaraWaktu.isEmpty, !acaraTempat.isEmpty
    else {
      return nil
    }
    return Acara(tanggal: tanggal, waktu: acaraWaktu, tempat: acaraTempat, nama: acaraNama)
  }
}

extension Tujuan {
  var diLuar: Bool { if case .luar = self { true } else { false } }
}
