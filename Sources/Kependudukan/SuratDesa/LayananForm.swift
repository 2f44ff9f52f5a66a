import Bahasa
import Web

/// One kind of letter as an administrator writes it down.
struct LayananForm: Decodable, Sendable, Equatable {
  var nama = ""
  var judul = ""
  var klasifikasi = ""
  var masa = ""
  var registrasi = ""
  var aktif = ""
  var warga = ""
  /// One question on each line: `usaha | Jenis usaha | teks`.
  var medan = ""
  /// Paragraphs, an empty line between two.
  var isi = ""
  /// One on each line.
  var syarat = ""
  /// What the register must say, one on each line: `kawin=belum`.
  var ketentuan = ""
  var dasar = ""

  init() {}

  init(_ layanan: LayananSurat) {
    nama = layanan.nama
    judul = layanan.judul
    klasifikasi = layanan.klasifikasi
    masa = "\(layanan.masaHari)"
    registrasi = layanan.perluRegistrasi ? "1" : ""
    aktif = layanan.aktif ? "1" : ""
    warga = layanan.untukWarga ? "1" : ""
    medan = layanan.medan.map { "\($0.nama) | \($0.label) | \($0.jenis.rawValue)" }.joined(separator: "\n")
    isi = layanan.isi.joined(separator: "\n\n")
    syarat = layanan.syarat.joined(separator: "\n")
    ketentuan = layanan.ketentuan.map(\.kata).joined(separator: "\n")
  }

  /// What the regency decides about `lama`.
  /// - Throws: `FieldErrors`.
  func layanan(_ lama: LayananSurat) throws(FieldErrors) -> LayananSurat {
    var (galat, baru) = (FieldErrors(), lama)
    baru.nama = nama.rapi
    baru.judul = judul.rapi
    baru.klasifikasi = klasifikasi.rapi
    baru.perluRegistrasi = registrasi == "1"
    baru.aktif = aktif == "1"
    baru.untukWarga = warga == "1"
    baru.syarat = baris(syarat)
    galat.check("nama", "Tulis nama layanan.", !baru.nama.isEmpty)
    galat.check("judul", "Tulis judul yang tercetak.", !baru.judul.isEmpty)
    galat.check("dasar", "Sebutkan keputusan yang menetapkannya.", !dasar.rapi.isEmpty)
    if let hari = Int(masa.rapi), (0...3650).contains(hari) {
      baru.masaHari = hari
    } else {
      galat.check("masa", "Isi jumlah hari, 0 bila berlaku seterusnya.", false)
    }
    if lama.bentuk == .surat {
      bacaKetentuan(&baru, &galat)
      naskah(&baru, &galat)
    }
    try galat.throwIfAny()
    baru.kepastian = "ditetapkan daerah: \(dasar.rapi)"
    return baru
  }

  private func bacaKetentuan(_ baru: inout LayananSurat, _ galat: inout FieldErrors) {
    do {
      baru.ketentuan = try SyaratRegister.baca(ketentuan.replacing("\r\n", with: "\n"))
    } catch {
      galat.check(
        "ketentuan",
        "Baris ke-\(error.baris): “\(error.kata)” tidak dikenal. Pilih dari yang disebut di atas isian.",
        false)
    }
  }

  private func naskah(_ baru: inout LayananSurat, _ galat: inout FieldErrors) {
    baru.isi = isi.replacing("\r", with: "").split(separator: "\n\n").map { String($0).rapi }
      .filter { !$0.isEmpty }
    baru.medan = []
    for (urut, satu) in baris(medan).enumerated() {
      let bagian = satu.split(separator: "|", omittingEmptySubsequences: false).map { String($0).rapi }
      guard bagian.count == 3, let jenis = MedanSurat.Jenis(rawValue: bagian[2]),
        bagian[0].wholeMatch(of: /[a-z_]+/) != nil, !bagian[1].isEmpty
      else {
        galat.check(
          "medan", "Baris ke-\(urut + 1): tulis nama | pertanyaan | \(MedanSurat.Jenis.sebutan).",
          false)
        return
      }
      baru.medan.append(MedanSurat(nama: bagian[0], label: bagian[1], jenis: jenis))
    }
    let dikenal = baru.token.union(baru.medan.flatMap(\.token))
    let dipakai = baru.isi.flatMap(tokenSurat)
    let asing = dipakai.filter { !dikenal.contains($0) }
    galat.check("isi", "Tulis isi surat.", !baru.isi.isEmpty)
    galat.check(
      "isi", "Tidak ditanyakan: {\(asing.first ?? "")}. Tambahkan pertanyaannya, atau hapus.", asing.isEmpty)
    galat.check("medan", "Paling banyak sembilan pertanyaan.", baru.medan.count <= 9)
    galat.check(
      "medan", "Dua pertanyaan bernama sama.", Set(baru.medan.map(\.nama)).count == baru.medan.count)
    for nama in baru.ketentuan.flatMap(\.ketentuan.isian) {
      galat.check("ketentuan", "Tidak ditanyakan: \(nama).", baru.medan.contains { $0.nama == nama })
    }
    let menganggur = baru.medan.first { !dipakai.contains($0.nama) }
    galat.check("medan", "{\(menganggur?.nama ?? "")} tidak dipakai di isi surat.", menganggur == nil)
  }

  private func baris(_ teks: String) -> [String] {
    teks.split(whereSeparator: \.isNewline).map { String($0).rapi }.filter { !$0.isEmpty }
  }
}
