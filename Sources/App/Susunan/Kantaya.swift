import Administrasi
import Akses
import Bahasa
import Berkas
import Cryptography
import Database
import Foundation
import Hummingbird
import Jejak
import Kependudukan
import Logging
import LogPublik
import Naskah
import Organisasi
import Pemberitahuan
import Percetakan
import Perizinan
import Pungli
import Persuratan
import ServiceLifecycle
import Tugas
import Web

/// The whole application on one database: modules, routes, services.
package struct Kantaya: Sendable {
  package let konfigurasi: Konfigurasi
  package let db: Database
  package let akses: Akses
  package let mesin: MesinNaskah
  package let gudang: GudangBerkas
  package let persuratan: Persuratan
  package let kependudukan: Kependudukan
  package let suratDesa: SuratDesa
  package let siaran: Siaran
  package let perizinan: Perizinan
  package let logPublik: LogPublik
  let pungli: Pungli
  package let kunciJejak: KunciJejak
  /// What the metrics tell of requests.
  let hitungan = RequestCounter()
  let administrasi: Administrasi
  let konter: KonterKTP
  let impor: MejaImpor
  let ekspor: MejaEkspor
  let now: @Sendable () -> Date

  /// Opens the database and brings its schema up to date.
  /// - Throws: what is wrong with configuration, secrets, data folder or database, for the operator to read.
  package init(_ konfigurasi: Konfigurasi, now: @escaping @Sendable () -> Date = { Date() }) async throws {
    try konfigurasi.siapkanFolder()
    try await self.init(konfigurasi, di: Database(konfigurasi.database), now: now)
  }

  /// On a database that is open already.
  package init(
    _ konfigurasi: Konfigurasi, di db: Database, now: @escaping @Sendable () -> Date = { Date() }
  ) async throws {
    try konfigurasi.siapkanFolder()
    try await db.migrate(semuaMigrasi)
    let jejakAda = try await db.read { try $0.value("SELECT 1 FROM jejak LIMIT 1", as: Int.self) != nil }
    let rahasia = try Rahasia(folder: konfigurasi.data, jejakAda: jejakAda)
    kunciJejak = try KunciJejak(induk: rahasia.jejak)
    kunciJejak.pasang(pada: db)
    let sandi = try Sandi(induk: rahasia.penduduk)
    try await db.write { tx in
      try tx.semaiBawaan(pada: now())
      try sandi.pastikan(tx)
    }
    self.konfigurasi = konfigurasi
    self.db = db
    self.now = now
    gudang = try GudangBerkas(
      folder: konfigurasi.data.appending(path: "berkas").path, kunci: AESKey(rahasia.berkas))
    mesin = MesinNaskah(
      db: db, otoritas: OtoritasLokal(folder: konfigurasi.data.appending(path: "ca")),
      penerbit: "otoritas sertifikat \(konfigurasi.site.name)", biayaKunci: konfigurasi.biayaKunci,
      sandiOtoritas: konfigurasi.sandiOtoritas, now: now)
    akses = Akses(
      db: db, site: konfigurasi.site, kunci: try KunciAkses(induk: rahasia.akses),
      pengaturan: konfigurasi.akses,
      kerangka: Kerangka(
        menu: { pelaku, tx in try Menu.susun(pelaku, pada: Tanggal(now()), tx) },
        pemberitahuan: { pelaku, tx in try tx.jumlahBelumDibaca(bagi: pelaku.orang) },
        aliran: LangsungRoutes.alamat),
      kamus: [.administrasi, .persuratan, .kependudukan, .logPublik, .perizinan, .pungli],
      alamat: konfigurasi.alamat,
      now: now)
    persuratan = Persuratan(
      db: db, mesin: mesin, gudang: gudang, alamat: konfigurasi.alamat,
      tugasLain: { pelaku, tx in
        try Administrasi.pekerjaan(bagi: pelaku, pada: now(), tx).map { TugasMeja($0) }
      }, now: now)
    kependudukan = Kependudukan(
      db: db, sandi: sandi, ambangGanda: konfigurasi.ambangGanda, now: now)
    konter = KonterKTP(kependudukan, gudang: gudang, percetakan: Percetakan(tuan: konfigurasi.cups))
    impor = MejaImpor(
      kependudukan, gudang: gudang, sementara: konfigurasi.data.appending(path: "impor-sementara"))
    ekspor = MejaEkspor(
      kependudukan, gudang: gudang, sementara: konfigurasi.data.appending(path: "ekspor-sementara"))
    suratDesa = SuratDesa(
      kependudukan: kependudukan, mesin: mesin, gudang: gudang, alamat: konfigurasi.alamat,
      menuWarga: [MenuItem("Permohonan izin", href: RutePermohonan.saya(), icon: .listTask)])
    siaran = Siaran(db: db)
    logPublik = LogPublik(
      db: db, kunci: try KunciLog(induk: rahasia.jejak, alamat: konfigurasi.alamat), now: now)
    perizinan = Perizinan(
      db: db, kunci: try KunciPerizinan(induk: rahasia.penduduk), mesin: mesin, gudang: gudang,
      alamat: konfigurasi.alamat, bank: konfigurasi.bank, pintu: PintuPemohon(kependudukan), now: now)
    pungli = Pungli(db: db, kunci: try KunciPungli(induk: rahasia.pungli), now: now)
    administrasi = Administrasi(
      db: db, mesin: mesin, alamat: konfigurasi.alamat, akibatKalender: persuratan.akibatKalender, now: now)
  }

  /// The file in which heads of the trail are noted, beside the database.
  package var kepalaJejak: BerkasKepala {
    BerkasKepala(path: konfigurasi.data.appending(path: "jejak-kepala.txt").path, kunci: kunciJejak)
  }

  /// All routes behind their gates.
  package func addRoutes(to rute: RuteTerjaga) {
    BerandaRoutes().add(to: rute)
    akses.addRoutes(to: rute)
    HalamanVerifikasi(mesin, tambahan: { [perizinan] in try await perizinan.buktiKeputusan($0, $1) })
      .addRoutes(to: rute)
    HalamanTemplat(mesin).addRoutes(to: rute)
    persuratan.addRoutes(to: rute)
    konter.addRoutes(to: rute)
    AntreanLangsungRoutes(db: db, siaran: siaran).add(to: rute)
    administrasi.addRoutes(to: rute)
    kependudukan.addRoutes(to: rute)
    impor.addRoutes(to: rute)
    ekspor.addRoutes(to: rute)
    suratDesa.addRoutes(to: rute)
    perizinan.addRoutes(to: rute)
    logPublik.addRoutes(to: rute)
    pungli.addRoutes(to: rute)
    LangsungRoutes(db: db, siaran: siaran, now: now).add(to: rute)
    akses.addDokumenAPI(to: rute, alamat: konfigurasi.alamat)
  }
}

extension TugasMeja {
  fileprivate init(_ pekerjaan: PekerjaanAdmin) {
    self.init(
      jumlah: pekerjaan.jumlah, sebutan: pekerjaan.sebutan, langkah: pekerjaan.langkah,
      alamat: pekerjaan.alamat, nada: pekerjaan.desakan == .mendesak ? .harm : .waiting)
  }
}
