import Bahasa
import Database
import Foundation
import Jejak
import Organisasi

/// Enters lines one after the other in one transaction. A line that cannot be entered leaves nothing behind, since
/// everything about it is checked before its first row is written.
struct Pengimpor {
  let tx: Tx
  let struktur: Struktur
  let pelaku: Pelaku
  let pemberi: Akun.ID
  let waktu: Date
  private var jabatanBaru: [UnitKerja.ID: [Jabatan]] = [:]
  private(set) var jumlah = JumlahImpor()

  init(_ tx: Tx, _ struktur: Struktur, _ pelaku: Pelaku, _ pemberi: Akun.ID, pada waktu: Date) {
    self.tx = tx
    self.struktur = struktur
    self.pelaku = pelaku
    self.pemberi = pemberi
    self.waktu = waktu
  }

  /// What one line amounts to, checked.
  private struct Rencana {
    let orang: Orang
    let baru: Bool
    let jabatan: Jabatan
    let jabatanBaru: Bool
    /// Nil when he holds the position already.
    let penugasan: Penugasan?
    let pengguna: String?
    let peran: [PeranUnit]
    let dasar: String
    let mulai: Tanggal
  }

  /// - Returns: what was done, in words.
  /// - Throws: `FieldErrors` and refusals that say what is wrong with the line.
  mutating func masukkan(_ baris: BarisImpor) throws -> String {
    if let salah = baris.isi["?"] { throw FieldErrors("baris", "Hanya \(salah) yang terbaca.") }
    let rencana = try rencanakan(baris)
    return try tulis(rencana)
  }

  private func rencanakan(_ baris: BarisImpor) throws -> Rencana {
    let mulai = try hari(baris, "mulai") ?? Tanggal(waktu)
    let selesai = try hari(baris, "selesai")
    let unit = try unit(baris["unit"])
    let (orang, baru) = try orang(baris)
    let wewenang = Wewenang(pelaku: pelaku, struktur: struktur)
    guard
      baru || wewenang.adminSistem || struktur.penugasan(orang.id).isEmpty
        || wewenang.mengelola(orang.id, peran: [])
    else { throw AkunError.bukanWewenang }
    let (jabatan, jabatanBaru) = try jabatan(baris, unit, orang.id, pada: mulai)
    guard let status = Self.status[baris["status"].lowercased().filter { $0 != "." }] else {
      throw FieldErrors("status", "Status harus definitif, plt, plh, pj, atau pjs.")
    }
    let sudah = struktur.penugasanAktif(orang.id).contains { $0.jabatan == jabatan.id && $0.status == status }
    var penugasan: Penugasan?
    if !sudah {
      try struktur.pastikanMengangkat(jabatan, oleh: pelaku)
      try pelaku.pastikanBukanDiriSendiri(orang.id, "nama")
      let isian = PenugasanBaru(
        orang: orang.id, jabatan: jabatan.id, status: status, mulai: mulai, selesai: selesai,
        dasar: baris["dasar"])
      try isian.periksa(terhadap: jabatanBaru ? [] : tx.penugasan(jabatan.id, beririsan: isian.masa))
      penugasan = Penugasan(
        id: tx.key(), orang: orang.id, jabatan: jabatan.id, status: status, mulai: mulai, selesai: selesai,
        dasar: baris["dasar"])
    }
    return Rencana(
      orang: orang, baru: baru, jabatan: jabatan, jabatanBaru: jabatanBaru, penugasan: penugasan,
      pengguna: try pengguna(baris, orang, baru: baru), peran: try peran(baris["peran"], unit),
      dasar: baris["dasar"],
      mulai: mulai)
  }

  private mutating func tulis(_ rencana: Rencana) throws -> String {
    var kata: [String] = []
    if rencana.baru {
      try tx.insert(rencana.orang)
      try tx.catat(
        "orang.didaftarkan", "orang", rencana.orang.id, oleh: pelaku, keterangan: rencana.orang.namaLengkap,
        pada: waktu)
      jumlah.orang += 1
      kata.append("orang baru")
    }
    if rencana.jabatanBaru {
      try tx.insert(rencana.jabatan, mulai: rencana.mulai, dasar: rencana.dasar)
      try tx.catat(
        "jabatan.diadakan", "jabatan", rencana.jabatan.id, oleh: pelaku, keterangan: rencana.jabatan.nama,
        pada: waktu)
      jabatanBaru[rencana.jabatan.unit, default: []].append(rencana.jabatan)
      jumlah.jabatan += 1
      kata.append("jabatan baru")
    }
    if let penugasan = rencana.penugasan {
      try tx.insert(penugasan)
      try tx.catat(
        "penugasan.diangkat", "jabatan", rencana.jabatan.id, oleh: pelaku,
        keterangan:
          "\(rencana.orang.namaLengkap) sebagai \(penugasan.status.awalan)\(rencana.jabatan.nama) sejak \(penugasan.mulai.teks), dasar \(rencana.dasar)",
        pada: waktu)
      jumlah.penugasan += 1
      kata.append(penugasan.status.awalan + rencana.jabatan.nama)
    }
    if let pengguna = rencana.pengguna {
      try bukaAkun(rencana, pengguna)
      kata.append("akun \(pengguna)")
    }
    if kata.isEmpty { jumlah.tetap += 1 }
    return kata.isEmpty ? "sudah tercatat" : kata.joined(separator: ", ")
  }

  /// An account without password: it opens with the sheet that is printed for it.
  private mutating func bukaAkun(_ rencana: Rencana, _ pengguna: String) throws {
    let akun = tx.key(Akun.self)
    try tx.insertAkun(
      akun, orang: rencana.orang.id, namaPengguna: pengguna, sidik: Akses.tanpaSandi, sementaraSampai: nil,
      pada: waktu)
    try tx.catat(
      "akun.dibuat", "akun", akun, oleh: pelaku, keterangan: "untuk \(rencana.orang.namaLengkap)", pada: waktu
    )
    for peran in rencana.peran {
      try tx.insertPeran(
        peran, milik: akun, mulai: rencana.mulai, dasar: rencana.dasar, oleh: pemberi, pada: waktu)
      try tx.catat(
        "akun.peran-diberikan", "akun", akun, oleh: pelaku,
        keterangan: "\(peran.sebutan(struktur)) kepada \(rencana.orang.namaLengkap), dasar \(rencana.dasar)",
        pada: waktu)
    }
    jumlah.akun += 1
  }
}

extension Pengimpor {
  private static let status: [String: Penugasan.Status] = [
    "": .definitif, "definitif": .definitif, "plt": .plt, "plh": .plh, "pj": .pj, "pjs": .pjs,
  ]

  private func hari(_ baris: BarisImpor, _ kolom: String) throws -> Tanggal? {
    let teks = baris[kolom]
    if teks.isEmpty, kolom == "selesai" { return nil }
    guard let tanggal = Tanggal(teks) ?? Tanggal(tulisan: teks) else {
      throw FieldErrors(kolom, "“\(teks)” bukan tanggal. Tulis 2026-11-21 atau 21 November 2026.")
    }
    return tanggal
  }

  private func unit(_ kode: String) throws -> UnitKerja {
    guard let unit = struktur.unit(kode: kode) else {
      throw FieldErrors("unit", "Tidak ada unit berkode “\(kode)”. Kodenya terlihat di halaman Unit kerja.")
    }
    guard struktur.mengelola(unit.id, pelaku) else { throw UnitError.bukanWewenang }
    return unit
  }

  private func orang(_ baris: BarisImpor) throws -> (Orang, baru: Bool) {
    var isian = IsianOrang(nama: baris["nama"])
    (isian.gelarDepan, isian.gelarBelakang) = (baris["gelar_depan"], baris["gelar_belakang"])
    isian.nip = baris["nip"].filter { !$0.isWhitespace }
    isian.golongan = baris["golongan"]
    isian.pangkat = pangkat(isian.golongan)
    (isian.surel, isian.telepon) = (baris["surel"], baris["telepon"])
    if !isian.golongan.isEmpty, isian.pangkat.isEmpty {
      throw FieldErrors("golongan", "Golongan “\(isian.golongan)” tidak dikenal. Tulis seperti III/d.")
    }
    if !isian.nip.isEmpty, let ada = try tx.orang(nip: isian.nip) {
      guard kunciUrut(ada.nama) == kunciUrut(isian.nama) else {
        throw FieldErrors("nip", "NIP ini milik \(ada.namaLengkap). Periksa nama atau NIP-nya.")
      }
      return (ada, false)
    }
    try tx.periksa(isian, milik: nil)
    return (Orang(id: tx.key(), isian), true)
  }

  private func jabatan(_ baris: BarisImpor, _ unit: UnitKerja, _ orang: Orang.ID, pada mulai: Tanggal) throws
    -> (Jabatan, baru: Bool)
  {
    let kunci = kunciUrut(baris["jabatan"])
    guard !kunci.isEmpty else { throw FieldErrors("jabatan", "Tulis jabatannya.") }
    let ada = struktur.jabatan(di: unit.id).filter { $0.aktif && kunciUrut($0.nama) == kunci }
    let baru = jabatanBaru[unit.id, default: []].filter { kunciUrut($0.nama) == kunci }
    let jenis = Jabatan.Jenis(rawValue: baris["jenis_jabatan"].lowercased())
    if let dipegang = ada.first(where: { struktur.pemegang($0.id)?.orang == orang }) {
      return (dipegang, false)
    }
    // Any number of people may be pelaksana of the same name; every one of them has a position of his own.
    if jenis == .pelaksana || (ada + baru).first?.jenis == .pelaksana {
      if let kosong = try ada.first(where: { try tx.penugasan($0.id, beririsan: Masa(mulai: mulai)).isEmpty })
      {
        return (kosong, false)
      }
      return (jabatanBaru(unit, baris["jabatan"], .pelaksana), true)
    }
    if let satu = (ada + baru).first { return (satu, false) }
    guard let jenis else {
      let kenal = struktur.jabatan(di: unit.id).filter(\.aktif).prefix(5).map(\.nama).joined(separator: "; ")
      throw FieldErrors(
        "jabatan",
        "“\(baris["jabatan"])” tidak ada di \(unit.nama)\(kenal.isEmpty ? "" : " (yang ada: \(kenal))"). Isi jenis_jabatan untuk mengadakannya."
      )
    }
    return (jabatanBaru(unit, baris["jabatan"], jenis), true)
  }

  private func jabatanBaru(_ unit: UnitKerja, _ nama: String, _ jenis: Jabatan.Jenis) -> Jabatan {
    Jabatan(
      id: tx.key(), unit: unit.id, nama: nama, jenis: jenis,
      urutan: struktur.jabatan(di: unit.id).count + jabatanBaru[unit.id, default: []].count + 1)
  }

  /// Nil when he has an account, or is to have none.
  private func pengguna(_ baris: BarisImpor, _ orang: Orang, baru: Bool) throws -> String? {
    let ditulis = baris["pengguna"].lowercased()
    if ditulis == "-" { return nil }
    if !baru, try tx.akun(milik: orang.id) != nil { return nil }
    if !ditulis.isEmpty || orang.nip != nil {
      var form = AkunBaruForm()
      form.pengguna = ditulis.isEmpty ? orang.nip ?? "" : ditulis
      let nama = try form.validated()
      guard try !tx.namaPenggunaTerpakai(nama) else {
        throw FieldErrors("pengguna", "Nama pengguna “\(nama)” sudah dipakai orang lain.")
      }
      return nama
    }
    let dasar = String(kunciUrut(orang.nama).replacing("0", with: ".").prefix(40))
    for urutan in 1...99 {
      let nama = urutan == 1 ? dasar : "\(dasar)\(urutan)"
      if nama.count >= 3, try !tx.namaPenggunaTerpakai(nama) { return nama }
    }
    throw FieldErrors("pengguna", "Pilihkan nama penggunanya di kolom pengguna.")
  }

  private func peran(_ teks: String, _ unit: UnitKerja) throws -> [PeranUnit] {
    guard !teks.isEmpty else { return [] }
    guard let peran = Peran(rawValue: teks.lowercased()), peran == .tu || peran == .adminUnit,
      let kantor = struktur.kantor(dari: unit.id)
    else { throw FieldErrors("peran", "Peran harus tu atau admin_unit. Peran lain diberikan satu per satu.") }
    guard struktur.mengelola(kantor.id, pelaku) else { throw UnitError.bukanWewenang }
    return [PeranUnit(peran, di: kantor.id)]
  }
}
