import Bahasa
import Database
import Seeds

extension PenyusunContoh {
  /// Setwan, inspektorat, dinas, badan, satuan, RSUD, UPTD, puskesmas and kecamatan, each with what is inside.
  mutating func susunPerangkatDaerah() throws {
    let bidang = Dictionary(grouping: try Seeds.rows("bidang-perangkat-daerah.csv")) {
      $0["kode_unit", default: ""]
    }
    for baris in try BarisUnit.semua()
    where ukuran.memuat(baris.kode) && baris.kode != "00" && !baris.kode.hasPrefix("01") {
      let unit = tambah(baris)
      switch baris.jenis {
      case .kecamatan: susunKecamatan(baris, unit)
      case .puskesmas, .uptd: susunUPTD(baris, unit)
      default: susunDinas(baris, unit, bidang[baris.kode, default: []])
      }
    }
  }

  private mutating func susunDinas(_ baris: BarisUnit, _ unit: UnitKerja.ID, _ bidang: [[String: String]]) {
    if baris.jenis == .rsud {
      isi("Kepala Bagian Tata Usaha \(baris.nama)", .sekretaris, di: unit, eselon: "III.b", .iiib)
    } else if baris.jenis != .setwan {
      let sekretaris = isi("Sekretaris \(baris.nama)", .sekretaris, di: unit, eselon: "III.a", .iiia)
      // Dukcapil keeps the population register; Kominfo has the protector of personal data.
      if baris.kode == "14" {
        beri(.kependudukan, sekretaris, di: unit)
        beri(.eksporPenduduk, sekretaris, di: unit)
      }
      if baris.kode == "17" { beri(.pelindungData, sekretaris) }
    }
    let pimpinan = isi(baris.jabatanPimpinan, .pimpinan, di: unit, eselon: baris.eselon, baris.derajat)
    if baris.jenis == .inspektorat { beri(.pengawas, pimpinan) }
    susunSekretariat(
      baris, unit, subbagian: ["Subbagian Umum dan Kepegawaian", "Subbagian Perencanaan dan Keuangan"])
    for (nomor, isian) in bidang.enumerated() {
      susunBidang("\(baris.kode).B\(nomor + 1)", isian, unit, baris)
    }
  }

  /// The sekretaris himself sits in the office above it: he gives paraf for every bidang.
  private mutating func susunSekretariat(_ baris: BarisUnit, _ kantor: UnitKerja.ID, subbagian: [String]) {
    let sekretariat = tambah(
      unit: "\(baris.kode).S", .sekretariat, "Sekretariat", singkatan: "SEKRETARIAT", induk: kantor)
    for (nomor, nama) in subbagian.enumerated() {
      let unit = tambah(
        unit: "\(baris.kode).S.\(nomor + 1)", .seksi, nama, singkatan: "SUBBAG \(nomor + 1)",
        induk: sekretariat)
      let kepala = isi("Kepala \(nama)", .pimpinan, di: unit, eselon: "IV.a", .iva)
      if nomor == 0 {
        beri(.adminUnit, kepala, di: kantor)
        beri(.tu, isi("Pengelola Surat", .pelaksana, di: unit, .pelaksana), di: kantor)
      }
      isi("Pengadministrasi Perkantoran", .pelaksana, di: unit, .pelaksana)
    }
  }

  private mutating func susunBidang(
    _ kode: String, _ isian: [String: String], _ kantor: UnitKerja.ID, _ baris: BarisUnit
  ) {
    let nama = isian["bidang", default: ""]
    let bidang = tambah(unit: kode, .bidang, nama, singkatan: nama.uppercased(), induk: kantor)
    sumber.append(
      SumberFakta(
        objekJenis: "unit", objek: bidang.rawValue, kepastian: .tipikal,
        catatan: "susunan umum, belum dicocokkan dengan Perbup tentang \(baris.nama)"))
    let sebutan = nama.hasPrefix("Inspektur") ? nama : "Kepala \(nama)"
    isi(sebutan, .pimpinan, di: bidang, eselon: "III.b", .iiib)
    let seksi = isian["seksi", default: ""].split(separator: ";").map(String.init)
    for (nomor, nama) in seksi.enumerated() { susunSeksi("\(kode).\(nomor + 1)", nama, bidang) }
    if seksi.isEmpty {
      isi(
        nama.hasPrefix("Inspektur") ? "Auditor Ahli Muda" : "Analis Kebijakan Ahli Muda", .pejabat,
        di: bidang, .iva)
      isi("Penelaah Teknis Kebijakan", .pelaksana, di: bidang, .pelaksana)
    }
  }

  private mutating func susunSeksi(_ kode: String, _ nama: String, _ induk: UnitKerja.ID) {
    let seksi = tambah(unit: kode, .seksi, nama, singkatan: nama.uppercased(), induk: induk)
    isi("Kepala \(nama)", .pimpinan, di: seksi, eselon: "IV.a", .iva)
    switch kode {
    case "05.B1.2": isi("Penyuluh Kesehatan Masyarakat", .pelaksana, di: seksi, .pelaksana)
    case "17.B2.1": beri(.admin, isi("Pranata Komputer", .pelaksana, di: seksi, .pelaksana))
    default: isi("Penelaah Teknis Kebijakan", .pelaksana, di: seksi, .pelaksana)
    }
  }

  private mutating func susunUPTD(_ baris: BarisUnit, _ unit: UnitKerja.ID) {
    let tu = isi("Kepala Subbagian Tata Usaha \(baris.nama)", .sekretaris, di: unit, eselon: "IV.b", .ivb)
    isi(baris.jabatanPimpinan, .pimpinan, di: unit, eselon: baris.eselon, baris.derajat)
    beri(.adminUnit, tu, di: unit)
    beri(.tu, isi("Pengelola Surat", .pelaksana, di: unit, .pelaksana), di: unit)
    isi("Penelaah Teknis Kebijakan", .pelaksana, di: unit, .pelaksana)
  }

  private mutating func susunKecamatan(_ baris: BarisUnit, _ unit: UnitKerja.ID) {
    let sekcam = isi("Sekretaris \(baris.nama)", .sekretaris, di: unit, eselon: "III.b", .iiib)
    beri(.kependudukan, sekcam, di: unit)
    isi(baris.jabatanPimpinan, .pimpinan, di: unit, eselon: baris.eselon, baris.derajat)
    susunSekretariat(baris, unit, subbagian: ["Subbagian Umum dan Kepegawaian"])
    let seksi = [
      "Seksi Tata Pemerintahan", "Seksi Pemberdayaan Masyarakat dan Desa",
      "Seksi Ketenteraman dan Ketertiban Umum",
      "Seksi Kesejahteraan Rakyat",
    ]
    for (nomor, nama) in seksi.enumerated() { susunSeksi("\(baris.kode).\(nomor + 1)", nama, unit) }
  }
}
