import Bahasa
import Web

/// What is typed for one letter. The fields of a service are its first to eighth, in order.
struct SuratForm: Decodable, Sendable {
  var m1 = ""
  var m2 = ""
  var m3 = ""
  var m4 = ""
  var m5 = ""
  var m6 = ""
  var keperluan = ""
  var surel = ""
  var telepon = ""
  var versi = ""
  var alasan = ""
  var sandi = ""
  var tolak = ""

  private var jawaban: [String] { [m1, m2, m3, m4, m5, m6] }

  init() {}

  init(_ surat: SuratLayanan, _ layanan: LayananSurat) {
    let isi = layanan.medan.map { surat.isian[$0.nama] ?? "" } + Array(repeating: "", count: 6)
    (m1, m2, m3, m4, m5, m6) = (isi[0], isi[1], isi[2], isi[3], isi[4], isi[5])
    keperluan = surat.keperluan
    surel = surat.surel
    telepon = surat.telepon
    versi = "\(surat.versi)"
  }

  func permintaan(_ layanan: LayananSurat, _ penduduk: Penduduk.ID) -> PermintaanSurat {
    PermintaanSurat(
      layanan: layanan.kode, penduduk: penduduk,
      isian: Dictionary(zip(layanan.medan.map(\.nama), jawaban)) { pertama, _ in pertama },
      keperluan: keperluan.rapi,
      surel: surel.rapi, telepon: telepon.rapi)
  }

  func medan(_ layanan: LayananSurat, _ galat: FieldErrors) -> HTML {
    let isian = zip(layanan.medan, jawaban).enumerated()
      .map { urut, satu -> HTML in
        textField(
          Field(
            "m\(urut + 1)", satu.0.label, need: satu.0.isOpsional ? .optional : .required,
            errors: galat), satu.1,
          kind: satu.0.jenis == .angka ? .digits : .text,
          width: satu.0.jenis == .teks || satu.0.jenis == .opsional || satu.0.jenis == .pengadilan
            ? .full : .half)
      }
    let untuk: HTML? =
      layanan.bentuk == .surat
      ? textField(
        Field(
          "keperluan", "Untuk keperluan", hint: "Misalnya: melamar beasiswa, mengurus bantuan.", errors: galat
        ),
        keperluan) : nil
    let isi: HTML? = isian.isEmpty && untuk == nil ? nil : formSection("Isi", "\(HTML.join(isian))\(untuk)")
    let kabar = formSection(
      "Kabar untuk pemohon",
      """
      \(textField(Field("surel", "Alamat surel", hint: "Tautan surat dikirim ke sini begitu terbit.", need: .optional, errors: galat), surel, kind: .email))
      \(textField(Field("telepon", "Nomor telepon", need: .optional, errors: galat), telepon, kind: .telephone, width: .half))
      """)
    return "\(isi)\(kabar)"
  }
}
