import Akses
import Bahasa
import Database
import Hummingbird
import Organisasi
import Web

/// The villages of the reader, and the people of one of them by name.
struct DesaRoutes {
  let kependudukan: Kependudukan

  func add(to rute: RuteTerjaga) {
    rute.get(RutePenduduk.desa.path, .penduduk, use: semua)
    rute.get(RutePenduduk.satuDesa.path, .penduduk, use: satu)
  }

  func semua(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let struktur = try await kependudukan.struktur()
    let desa = struktur.desa(struktur.lingkupPenduduk(context.pelaku))
    return halamanSemuaDesa(desa, struktur).response(context)
  }

  func satu(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let id = try RutePenduduk.satuDesa.value(context)
    let form: DaftarDesaForm = try request.query()
    let (pelaku, waktu, hari) = (context.pelaku, kependudukan.now(), kependudukan.hariIni)
    let desa = try await kependudukan.db.write { tx in
      let struktur = try tx.struktur(pada: hari)
      guard let unit = struktur.unit[id], unit.isDesa, struktur.lingkupPenduduk(pelaku).memuat(id) else {
        throw PendudukError.tidakAda
      }
      let daftar = try DaftarDesa(unit, struktur, tx, sesudah: form, pada: hari)
      try tx.catatTampil(
        daftar.orang.map(\.id), untuk: "Daftar penduduk \(unit.nama)", oleh: pelaku, pada: waktu)
      return daftar
    }
    return desa.halaman(context.formToken()).response(context)
  }
}

struct DaftarDesaForm: Decodable, Sendable {
  /// The last of the page before. Only his key: addresses are kept in places where no name should be.
  var sesudah = ""
}

/// A village: how many live there, and who, by name.
struct DaftarDesa {
  private static let sehalaman = 50

  let unit: UnitKerja
  let struktur: Struktur
  let hari: Tanggal
  let laki, perempuan, keluarga: Int
  let orang: [TemuanPenduduk]
  let isAwal: Bool
  var berikut: String?

  init(_ unit: UnitKerja, _ struktur: Struktur, _ tx: Tx, sesudah: DaftarDesaForm, pada hari: Tanggal) throws
  {
    self.unit = unit
    self.struktur = struktur
    self.hari = hari
    isAwal = sesudah.sesudah.isEmpty
    let jumlah: [(JenisKelamin, Int)] = try tx.all(
      """
      SELECT jenis_kelamin, COUNT(*) AS jumlah
      FROM penduduk
      WHERE desa = \(unit.id) AND status = 'hidup'
      GROUP BY jenis_kelamin
      ORDER BY jenis_kelamin
      """
    ) { (try $0["jenis_kelamin"], try $0["jumlah"]) }
    laki = jumlah.first { $0.0 == .lakiLaki }?.1 ?? 0
    perempuan = jumlah.first { $0.0 == .perempuan }?.1 ?? 0
    keluarga =
      try tx.value("SELECT COUNT(*) FROM kartu_keluarga WHERE desa = \(unit.id) AND status = 'aktif'") ?? 0
    let batas = try Penduduk.ID(sesudah.sesudah).map { try tx.sesudah($0) } ?? "1 = 1"
    let ada: [TemuanPenduduk] = try tx.all(
      """
      SELECT \(TemuanPenduduk.kolom)
      FROM penduduk p
      LEFT JOIN kartu_keluarga k ON k.id = p.keluarga
      WHERE p.desa = \(unit.id) AND p.status = 'hidup' AND \(batas)
      ORDER BY p.urut_nama, p.id
      LIMIT \(Self.sehalaman + 1)
      """)
    orang = Array(ada.prefix(Self.sehalaman))
    if ada.count > Self.sehalaman, let akhir = orang.last {
      berikut = query(RutePenduduk.satuDesa(unit.id), ["sesudah": akhir.id.description])
    }
  }

  func halaman(_ token: FormToken) -> Page {
    Page(
      unit.nama, breadcrumbs: [Crumb("Desa dan kelurahan", href: RutePenduduk.desa())],
      section: RutePenduduk.desa(),
      main: """
        \(pageHead(unit.nama, lead: unit.induk.flatMap { struktur.unit[$0]?.nama }))
        \(privateSearchBox(Form(to: RutePenduduk.pencarian(), token), label: "Cari di \(unit.nama)", kept: [("desa", unit.id.description)]))
        \(facts([
          Fact("Penduduk", (laki + perempuan).ribuan), Fact("Laki-laki", laki.ribuan),
          Fact("Perempuan", perempuan.ribuan), Fact("Keluarga", keluarga.ribuan),
        ]))
        \(orang.isEmpty ? emptyState("Belum ada penduduk", "Impor berkas penduduk desa ini atau catat satu per satu.", icon: .people)
          : list(orang.map { $0.baris(struktur, untuk: nil, pada: hari) }, label: "Penduduk \(unit.nama)"))
        \(pager(newer: isAwal ? nil : RutePenduduk.satuDesa(unit.id), older: berikut, newerLabel: "Dari awal", olderLabel: "Berikutnya"))
        """)
  }
}

extension Tx {
  /// Who comes after somebody in the order of names. Somebody who is gone is followed by everybody.
  fileprivate func sesudah(_ id: Penduduk.ID) throws -> SQL {
    let nama = try value("SELECT urut_nama FROM penduduk WHERE id = \(id)", as: String.self)
    return nama.map { "(p.urut_nama, p.id) > (\($0), \(id))" } ?? "1 = 1"
  }
}

func halamanSemuaDesa(_ desa: [UnitKerja], _ struktur: Struktur) -> Page {
  Page(
    "Desa dan kelurahan", section: RutePenduduk.desa(),
    main: """
      \(pageHead("Desa dan kelurahan", lead: "\(desa.count) desa dan kelurahan di wilayah Anda."))
      \(desa.isEmpty ? emptyState("Belum ada wilayah", "Peran Anda belum menunjuk desa, kecamatan, atau dinas. Hubungi administrator.", icon: .map)
        : list(desa.map { ListRow($0.nama, href: RutePenduduk.satuDesa($0.id), detail: $0.induk.flatMap { struktur.unit[$0]?.nama } ?? "") }, label: "Desa dan kelurahan"))
      """)
}
