import Bahasa
import Database
import Foundation

/// Puts the model regency together, top down, with small numbers as keys.
struct PenyusunContoh {
  let tanggal: Tanggal
  let ukuran: KabupatenContoh.Ukuran
  var orangBaru: OrangContoh
  var acak = AcakTetap(benih: 1746)
  var unit: [UnitKerja] = []
  var jabatan: [Jabatan] = []
  var orang: [Orang] = []
  var penugasan: [Penugasan] = []
  var mandat: [Mandat] = []
  var delegasi: [Delegasi] = []
  var peran: [PeranContoh] = []
  var sumber: [SumberFakta] = []
  private var kodeUnit: [String: UnitKerja.ID] = [:]
  private var jumlahJabatan: [UnitKerja.ID: Int] = [:]
  private let tokoh: [String: Tokoh]
  private(set) var orangTokoh: [Tokoh: Orang.ID] = [:]

  init(_ ukuran: KabupatenContoh.Ukuran, pada tanggal: Tanggal) throws {
    self.ukuran = ukuran
    self.tanggal = tanggal
    orangBaru = try OrangContoh()
    tokoh = Dictionary(Tokoh.allCases.map { ("\($0.riwayat.kodeUnit)/\($0.riwayat.jabatan)", $0) }) {
      first, _ in first
    }
  }

  func unit(_ kode: String) -> UnitKerja.ID? { kodeUnit[kode] }

  /// `siap` is nil for an office that does not work in the system yet, and for what is no office.
  @discardableResult
  mutating func tambah(
    unit kode: String, _ jenis: UnitKerja.Jenis, _ nama: String, singkatan: String, induk: UnitKerja.ID?,
    pembina: UnitKerja.ID? = nil, kantor: Bool = false, wilayah: String? = nil,
    alamat: AlamatKantor = .init(),
    siap: Tanggal? = nil, berdiri: Tanggal = KabupatenContoh.berdiri
  ) -> UnitKerja.ID {
    let id = UnitKerja.ID(rawValue: Int64(unit.count + 1))
    unit.append(
      UnitKerja(
        id: id, kode: kode, jenis: jenis, nama: nama, singkatan: singkatan, induk: induk, pembina: pembina,
        kantor: kantor, kodeWilayah: wilayah, alamat: alamat, siapSejak: siap?.awal(), berdiri: berdiri))
    kodeUnit[kode] = id
    return id
  }

  @discardableResult
  mutating func tambah(
    jabatan nama: String, _ jenis: Jabatan.Jenis, di unit: UnitKerja.ID, eselon: String = ""
  ) -> Jabatan.ID {
    let id = Jabatan.ID(rawValue: Int64(jabatan.count + 1))
    jumlahJabatan[unit, default: 0] += 1
    let letak = Jabatan.Jenis.urutan.firstIndex(of: jenis) ?? 0
    let urutan = (letak + 1) * 100 + jumlahJabatan[unit, default: 0]
    jabatan.append(Jabatan(id: id, unit: unit, nama: nama, jenis: jenis, eselon: eselon, urutan: urutan))
    return id
  }

  /// A position with somebody in it.
  @discardableResult
  mutating func isi(
    _ nama: String, _ jenis: Jabatan.Jenis, di unit: UnitKerja.ID, eselon: String = "", _ derajat: Derajat
  ) -> Orang.ID {
    let jabatan = tambah(jabatan: nama, jenis, di: unit, eselon: eselon)
    let orang = orang(untuk: nama, di: unit, derajat)
    angkat(orang, sebagai: jabatan, .definitif, mulai: mulaiDefinitif(derajat))
    return orang
  }

  mutating func angkat(
    _ orang: Orang.ID, sebagai jabatan: Jabatan.ID, _ status: Penugasan.Status, mulai: Tanggal,
    selesai: Tanggal? = nil
  ) {
    let nomor = penugasan.count + 1
    penugasan.append(
      Penugasan(
        id: Penugasan.ID(rawValue: Int64(nomor)), orang: orang, jabatan: jabatan, status: status,
        mulai: mulai,
        selesai: selesai, dasar: status.dasarContoh(nomor, mulai.tahun)))
  }

  mutating func beri(_ peran: Peran, _ orang: Orang.ID, di unit: UnitKerja.ID? = nil) {
    self.peran.append(PeranContoh(orang: orang, peran: peran, unit: unit))
  }

  private mutating func orang(untuk jabatan: String, di unit: UnitKerja.ID, _ derajat: Derajat) -> Orang.ID {
    let kode = self.unit[Int(unit.rawValue) - 1].kode
    let baru: Orang
    if let tokoh = tokoh["\(kode)/\(jabatan)"] {
      let riwayat = tokoh.riwayat
      baru = orangBaru.orang(
        nama: riwayat.nama, perempuan: riwayat.perempuan, lahir: riwayat.lahir, derajat)
      orangTokoh[tokoh] = baru.id
    } else {
      baru = orangBaru.orang(derajat)
    }
    orang.append(baru)
    return baru.id
  }

  private mutating func mulaiDefinitif(_ derajat: Derajat) -> Tanggal {
    switch derajat {
    case .kepalaDaerah: tanggal + -640
    case .kepalaDesa: tanggal + -(900 + acak.bilangan(900))
    default: tanggal + -(300 + acak.bilangan(1200))
    }
  }
}

extension Penugasan.Status {
  fileprivate func dasarContoh(_ nomor: Int, _ tahun: Int) -> String {
    switch self {
    case .definitif: "SK contoh 800.1.3.3/\(nomor)/\(tahun)"
    case .plt: "SK Plt. contoh 800.1.3.3/\(nomor)/\(tahun)"
    case .plh: "Surat Perintah Plh. contoh 800.1.11.1/\(nomor)/\(tahun)"
    case .pj, .pjs: "SK Penjabat contoh 100.3.3.2/\(nomor)/\(tahun)"
    }
  }
}
