import Akses
import Bahasa
import Database
import Foundation
import Hummingbird
import Organisasi
import Web

/// Requirements and limits: data with their legal basis, in force from day to day.
struct AturSyaratRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.get(RuteKonter.syarat.path, .admin, use: daftar)
    rute.post(RuteKonter.syarat.path, .admin, use: tambah)
    rute.post(RuteKonter.akhirSyarat.path, .admin, use: akhiri)
    rute.get(RuteKonter.setelan.path, .admin, use: ketentuan)
    rute.post(RuteKonter.setelan.path, .admin, use: tetapkan)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await halaman(SyaratForm(), .init(), context).response(context)
  }

  func tambah(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: SyaratForm = try await request.form()
    do {
      try await konter.kependudukan.tambahSyarat(form, oleh: context.pelaku)
      return .see(RuteKonter.syarat(), Flash("Syarat ditambahkan."), context)
    } catch let galat as FieldErrors {
      return try await halaman(form, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  func akhiri(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RuteKonter.akhirSyarat.value(context)
    try await konter.kependudukan.akhiriSyarat(id, oleh: context.pelaku)
    return .see(RuteKonter.syarat(), Flash("Syarat itu tidak diminta lagi mulai besok."), context)
  }

  func ketentuan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let nilai = try await konter.db.read { try $0.semuaSetelan() }
    return halamanSetelan(nilai, .init(), context).response(context)
  }

  func tetapkan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: SetelanForm = try await request.form()
    let nilai = try await konter.db.read { try $0.semuaSetelan() }
    do {
      try await konter.kependudukan.tetapkan(form, oleh: context.pelaku)
      return .see(RuteKonter.setelan(), Flash("Ketentuan loket diperbarui."), context)
    } catch let galat as FieldErrors {
      return halamanSetelan(nilai, galat, context).with(errors: galat)
        .response(context, status: .unprocessableContent)
    }
  }

  private func halaman(
    _ form: SyaratForm, _ galat: FieldErrors, _ context: PelakuContext
  ) async throws -> Page {
    let hari = konter.hariIni
    let syarat = try await konter.db.read { try $0.syaratBerlaku(pada: hari) }
    return halamanSyarat(syarat, form, galat, context)
  }
}

struct SyaratForm: Decodable, Sendable {
  var jenis = ""
  var nama = ""
  var wajib = ""
  var dasar = ""
  var mulai = ""
}

struct SetelanForm: Decodable, Sendable {
  var nama = ""
  var nilai = ""
  var sumber = ""
}

/// A requirement with the days on which it is asked for.
struct SyaratBerlaku: Sendable, Equatable {
  let id: SyaratKTP.ID
  let jenis: PermohonanKTP.Jenis
  let nama: String
  let wajib: Bool
  let dasar: String
  let mulai: Tanggal
  let selesai: Tanggal?
  let kepastian: String
}

/// A limit as it stands.
struct NilaiSetelanKonter: Sendable, Equatable {
  let nama: SetelanKonter
  let nilai: String
  let keterangan: String
  let kepastian: String
  let sumber: String
}

extension Tx {
  func syaratBerlaku(pada hari: Tanggal) throws -> [SyaratBerlaku] {
    try all(
      """
      SELECT id, jenis, nama, wajib, dasar, mulai, selesai, kepastian
      FROM syarat_ktp
      WHERE selesai IS NULL OR selesai >= \(hari)
      ORDER BY jenis, urut, id
      """
    ) {
      SyaratBerlaku(
        id: try $0["id"], jenis: try $0["jenis"], nama: try $0["nama"], wajib: try $0["wajib"],
        dasar: try $0["dasar"], mulai: try $0["mulai"], selesai: try $0["selesai"],
        kepastian: try $0["kepastian"])
    }
  }

  func semuaSetelan() throws -> [NilaiSetelanKonter] {
    let baris = try all(
      "SELECT nama, nilai, keterangan, kepastian, sumber FROM setelan_konter ORDER BY nama"
    ) {
      (
        try $0["nama"] as String, try $0["nilai"] as String, try $0["keterangan"] as String,
        try $0["kepastian"] as String, try $0["sumber"] as String
      )
    }
    let ada = Dictionary(baris.map { ($0.0, $0) }) { satu, _ in satu }
    return SetelanKonter.allCases.map { nama in
      let isi = ada[nama.rawValue]
      return NilaiSetelanKonter(
        nama: nama, nilai: isi?.1 ?? nama.bawaan, keterangan: isi?.2 ?? nama.rawValue,
        kepastian: isi?.3 ?? "bawaan", sumber: isi?.4 ?? "")
    }
  }
}

extension Kependudukan {
  func tambahSyarat(_ form: SyaratForm, oleh pelaku: Pelaku) async throws {
    let now = now()
    let hari = Tanggal(now)
    let (jenis, mulai) = (
      PermohonanKTP.Jenis(rawValue: form.jenis), form.mulai.isEmpty ? hari : Tanggal(form.mulai)
    )
    var galat = FieldErrors()
    galat.check("jenis", "Pilih untuk permohonan apa.", jenis != nil)
    galat.check("nama", "Tulis syaratnya.", !form.nama.rapi.isEmpty)
    galat.check("dasar", "Sebutkan peraturan yang memintanya.", !form.dasar.rapi.isEmpty)
    galat.check("mulai", "Pilih hari ini atau sesudahnya.", mulai.map { $0 >= hari } ?? false)
    guard let jenis, let mulai, galat.isEmpty else { throw galat }
    try await db.write { tx in
      guard pelaku.adalah(.admin) else { throw KonterError.bukanPengatur }
      let urut = try tx.value("SELECT MAX(urut) FROM syarat_ktp WHERE jenis = \(jenis)", as: Int?.self) ?? nil
      let id = tx.key(SyaratKTP.self)
      try tx.run(
        """
        INSERT INTO syarat_ktp (id, jenis, urut, nama, wajib, dasar, mulai, selesai, kepastian)
        VALUES (\(id), \(jenis), \((urut ?? 0) + 1), \(form.nama.rapi), \(form.wajib == "1"),
                \(form.dasar.rapi), \(mulai), \(nil as Tanggal?), 'ditetapkan daerah')
        """)
      try tx.catat(
        "loket.syarat_diatur", "syarat_ktp", id, oleh: pelaku, keterangan: "\(jenis.nama): \(form.nama.rapi)",
        pada: now)
    }
  }

  /// Asked for today for the last time.
  func akhiriSyarat(_ id: SyaratKTP.ID, oleh pelaku: Pelaku) async throws {
    let now = now()
    let hari = Tanggal(now)
    try await db.write { tx in
      guard pelaku.adalah(.admin) else { throw KonterError.bukanPengatur }
      try tx.run(
        """
        UPDATE syarat_ktp
        SET selesai = CASE WHEN mulai > \(hari) THEN mulai ELSE \(hari) END
        WHERE id = \(id) AND selesai IS NULL
        """)
      try tx.catat(
        "loket.syarat_diatur", "syarat_ktp", id, oleh: pelaku, keterangan: "diakhiri", pada: now)
    }
  }

  func tetapkan(_ form: SetelanForm, oleh pelaku: Pelaku) async throws {
    let now = now()
    guard let nama = SetelanKonter(rawValue: form.nama) else {
      throw FieldErrors("nama", "Ketentuan itu tidak dikenal.")
    }
    let nilai = form.nilai.rapi
    let angka = Double(nilai.replacing(",", with: "."))
    guard nama.isTeks ? !nilai.isEmpty : angka.map({ (0...100_000).contains($0) }) ?? false else {
      throw FieldErrors(nama.rawValue, nama.isTeks ? "Isi nilainya." : "Isi bilangan, misalnya 5.")
    }
    let tersimpan = nama.isTeks ? nilai : nilai.replacing(",", with: ".")
    try await db.write { tx in
      guard pelaku.adalah(.admin) else { throw KonterError.bukanPengatur }
      try tx.run(
        """
        INSERT INTO setelan_konter (nama, nilai, keterangan, kepastian, sumber)
        VALUES (\(nama), \(tersimpan), \(nama.rawValue), 'ditetapkan daerah', \(form.sumber.rapi))
        ON CONFLICT (nama) DO UPDATE SET nilai = excluded.nilai, kepastian = excluded.kepastian, sumber = excluded.sumber
        """)
      try tx.catat(
        "loket.ketentuan_diatur", "setelan_konter", Key<SetelanKonter>(rawValue: 0), oleh: pelaku,
        keterangan: "\(nama.rawValue) = \(tersimpan)", pada: now)
    }
  }
}

extension SetelanKonter {
  /// Words, not a number.
  var isTeks: Bool { self == .provinsi || self == .kabupaten }
}
