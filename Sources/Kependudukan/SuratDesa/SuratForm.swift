import Bahasa
import Database
import Web

/// What is typed for one letter. The fields of a service are its first to ninth, in order.
struct SuratForm: Decodable, Sendable {
  var m1 = ""
  var m2 = ""
  var m3 = ""
  var m4 = ""
  var m5 = ""
  var m6 = ""
  var m7 = ""
  var m8 = ""
  var m9 = ""
  var keperluan = ""
  var surel = ""
  var telepon = ""
  var versi = ""
  var alasan = ""
  var sandi = ""
  var tolak = ""

  private var jawaban: [String] { [m1, m2, m3, m4, m5, m6, m7, m8, m9] }

  init() {}

  init(_ surat: SuratLayanan, _ layanan: LayananSurat) {
    let isi = layanan.medan.map { surat.isian[$0.kunci] ?? surat.isian[$0.nama] ?? "" }
    (m1, m2, m3) = (isi.ke(0), isi.ke(1), isi.ke(2))
    (m4, m5, m6) = (isi.ke(3), isi.ke(4), isi.ke(5))
    (m7, m8, m9) = (isi.ke(6), isi.ke(7), isi.ke(8))
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

  /// The questions of the service; `register` is what it says to each, by the question's name.
  func medan(_ layanan: LayananSurat, _ register: [String: IsianRegister], _ galat: FieldErrors) -> HTML {
    let isian = zip(layanan.medan, jawaban).enumerated()
      .map { urut, satu in satu.0.isian("m\(urut + 1)", satu.1, register[satu.0.nama] ?? .ditulis, galat) }
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

extension MedanSurat {
  /// The question as the form asks it: what the register knows stands there to be read.
  fileprivate func isian(_ bidang: String, _ jawaban: String, _ register: IsianRegister, _ galat: FieldErrors)
    -> HTML
  {
    let field = Field(
      bidang, label, hint: petunjuk(register), need: isOpsional ? .optional : .required, errors: galat)
    switch register {
    case .tetap(let nilai): return facts([Fact(label, "\(nilai) (menurut register)")])
    case .kurang(let kalimat): return notice("\(kalimat)", kind: .warning)
    case .pilihan(let orang):
      let satu = orang.count == 1 ? orang[0].id.description : ""
      return select(
        field, orang.map { Choice($0.id.description, "\($0.nama), lahir \($0.lahir.teks)") },
        chosen: jawaban.isEmpty ? satu : jawaban)
    case .ditulis, .paling:
      let lebar = jenis == .penetapan || jenis == .putusan || jenis == .tanggal || jenis == .rupiah
      return textField(
        field, jawaban, kind: jenis == .angka || jenis == .pengikut ? .digits : .text,
        width: lebar || jenis == .angka || jenis == .pengikut ? .half : .full)
    }
  }

  private func petunjuk(_ register: IsianRegister) -> String? {
    switch register {
    case .paling(let most): "Selain pemohon ada \(most) orang di kartu keluarganya."
    case .ditulis: jenis.bertanyaRegister ? "Belum ada di register: tulis seperti pada dokumennya." : nil
    case .tetap, .kurang, .pilihan: nil
    }
  }
}

extension [String] {
  fileprivate func ke(_ urut: Int) -> String { indices.contains(urut) ? self[urut] : "" }
}
