import Bahasa
import Database
import Naskah

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
    luar = konten.tujuan.compactMap(\.barisLuar).joined(separator: "\n")
    tembusan = konten.tembusan.map(\.isian)
    klasifikasi = konten.klasifikasi
    keamanan = konten.keamanan.rawValue
    kecepatan = konten.kecepatan
    penandatangan = "\(konten.penandatangan)/\(konten.bentuk.rawValue)"
    koordinasi = konten.koordinasi.map(\.description)
    acaraTanggal = konten.acara?.tanggal?.description ?? ""
    acaraWaktu = konten.acara?.waktu ?? ""
    acaraTempat = konten.acara?.tempat ?? ""
    acaraNama = konten.acara?.nama ?? ""
    versi = naskah.versi
    suntingan = String(naskah.suntingan)
  }

  var dasar: DasarSuntingan { DasarSuntingan(nomor: Int(suntingan) ?? 0, formulir: kunci) }
}

extension Tujuan {
  var diLuar: Bool { if case .luar = self { true } else { false } }
}
