import Akses
import Bahasa
import Database
import HTTPTypes
import Hummingbird
import Organisasi
import Web

/// One box over everybody whose data the reader may see, and the answers to pickers while typing.
struct CariPendudukRoutes {
  let kependudukan: Kependudukan

  func add(to rute: RuteTerjaga) {
    rute.get(RutePenduduk.cari.path, .penduduk, use: kotak)
    rute.post(RutePenduduk.pencarian.path, .penduduk, use: cari)
    rute.get(RutePenduduk.pilihan.path, .penduduk, use: pilihan)
  }

  /// The box alone. What is asked never stands in an address, where histories and logs would keep it.
  func kotak(_ request: Request, _ context: PelakuContext) async throws -> Response {
    var form: CariPendudukForm = try request.query()
    form.q = ""
    return try await jawab(form, context)
  }

  func cari(_ request: Request, _ context: PelakuContext) async throws -> Response {
    try await jawab(request.form(), context)
  }

  private func jawab(_ form: CariPendudukForm, _ context: PelakuContext) async throws -> Response {
    var form = form
    let struktur = try await kependudukan.struktur()
    var lingkup = struktur.lingkupPenduduk(context.pelaku)
    if let desa = UnitKerja.ID(form.desa) {
      lingkup = lingkup.dipersempit(Set(struktur.desa(di: desa).map(\.id)))
    }
    let permintaan = PermintaanPenduduk(form.q)
    var hasil = HasilCariPenduduk()
    if !permintaan.isKosong {
      hasil = try await kependudukan.cari(
        permintaan, lingkup: lingkup, hidup: form.semua.isEmpty, ibu: context.pelaku.hakNamaIbu)
      try await kependudukan.catat(
        pencarian: form, hasil, diketik: context.web.isFragment && !permintaan.isNomor, oleh: context.pelaku)
    }
    // A number that was typed is not shown again, not even to who typed it.
    let dicari = !form.q.isEmpty
    if permintaan.isNomor || permintaan.perluNomorUtuh { form.q = "" }
    return HalamanCariPenduduk(
      form: form, dicari: dicari, permintaan: permintaan, hasil: hasil, struktur: struktur,
      desa: struktur.desa(struktur.lingkupPenduduk(context.pelaku)),
      bolehMencatat: context.pelaku.adalah(.kependudukan), hariIni: kependudukan.hariIni
    )
    .halaman(context.formToken()).response(context)
  }

  func pilihan(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: CariPendudukForm = try request.query()
    let struktur = try await kependudukan.struktur()
    let permintaan = PermintaanPenduduk(form.q)
    // Whole numbers are asked for on the page, where every search is counted.
    guard !permintaan.isNomor, !permintaan.isKosong else { return try ChoiceList([]).response() }
    let hasil = try await kependudukan.cari(
      permintaan, lingkup: struktur.lingkupPenduduk(context.pelaku), batas: 12, ibu: context.pelaku.hakNamaIbu
    )
    try await kependudukan.catat(pencarian: form, hasil, diketik: true, oleh: context.pelaku)
    return try ChoiceList(
      hasil.orang.map { orang in
        Choice(
          orang.id.description, orang.nama,
          detail: "lahir \(orang.tanggalLahir.tahun), \(struktur.unit[orang.desa]?.nama ?? "")")
      }
    )
    .response()
  }
}

/// The search exactly as typed.
struct CariPendudukForm: Decodable, Sendable {
  var q = ""
  var desa = ""
  var untuk = ""
  /// Also those who died or left.
  var semua = ""

  var keperluan: Keperluan { Keperluan(rawValue: untuk) ?? .layanan }
}

extension Kependudukan {
  package func addRoutes(to rute: RuteTerjaga) {
    CariPendudukRoutes(kependudukan: self).add(to: rute)
    DesaRoutes(kependudukan: self).add(to: rute)
    SatuPendudukRoutes(kependudukan: self).add(to: rute)
    BiodataRoutes(kependudukan: self).add(to: rute)
    KeluargaRoutes(kependudukan: self).add(to: rute)
    PeristiwaRoutes(kependudukan: self).add(to: rute)
    GandaRoutes(kependudukan: self).add(to: rute)
    KawinRoutes(kependudukan: self).add(to: rute)
    PelindunganRoutes(kependudukan: self).add(to: rute)
    CatatanPelindunganRoutes(kependudukan: self).add(to: rute)
    StatistikRoutes(kependudukan: self).add(to: rute)
    LampidRoutes(kependudukan: self).add(to: rute)
    DataTerbukaRoutes(kependudukan: self).add(to: rute)
  }

  /// What of this stands in the menu of `pelaku`.
  package static func menu(bagi pelaku: Pelaku) -> [MenuItem] {
    var menu: [MenuItem] = []
    if pelaku.adalah(.kependudukan) || pelaku.adalah(.pelindungData) {
      menu.append(MenuItem("Penduduk", href: RutePenduduk.cari(), icon: .people, group: "Kependudukan"))
      menu.append(
        MenuItem("Desa dan kelurahan", href: RutePenduduk.desa(), icon: .map, group: "Kependudukan"))
    }
    if Izin.statistikPenduduk.mengizinkan(pelaku) {
      menu.append(
        MenuItem("Statistik", href: RuteStatistik.statistik(), icon: .graph, group: "Kependudukan"))
    }
    let memimpin = pelaku.penugasan.contains { $0.jenis == .pimpinan || $0.jenis == .sekretaris }
    if pelaku.adalah(.kependudukan) || memimpin {
      menu.append(
        MenuItem("Surat layanan", href: RuteSurat.semua(), icon: .fileText, group: "Kependudukan"))
    }
    if pelaku.adalah(.kependudukan) {
      menu.append(
        MenuItem("Laporan warga", href: RuteWarga.laporan(), icon: .chat, group: "Kependudukan"))
    }
    if pelaku.adalah(.kependudukan) {
      menu.append(MenuItem("Data ganda", href: RutePenduduk.ganda(), icon: .files, group: "Kependudukan"))
    }
    if pelaku.adalah(.eksporPenduduk) {
      menu.append(
        MenuItem("Ekspor penduduk", href: RuteEkspor.semua(), icon: .download, group: "Kependudukan"))
    }
    if pelaku.adalah(.pelindungData) {
      menu.append(
        MenuItem(
          "Pelindungan data", href: RutePenduduk.pelindungan(), icon: .shieldLock, group: "Kependudukan"))
    }
    return menu
  }

  var hariIni: Tanggal { Tanggal(now()) }

  func struktur() async throws -> Struktur {
    let hari = hariIni
    return try await db.read { try $0.struktur(pada: hari) }
  }

  /// What was typed is not kept: it is data of people itself. Without this nothing of `hasil` may be shown.
  fileprivate func catat(
    pencarian form: CariPendudukForm, _ hasil: HasilCariPenduduk, diketik: Bool, oleh pelaku: Pelaku
  ) async throws {
    let waktu = now()
    let (orang, untuk) = (hasil.orang.map(\.id), form.keperluan.nama)
    try await db.write { tx in
      if diketik {
        try tx.catatKetikan(orang, untuk: untuk, oleh: pelaku, pada: waktu)
      } else {
        try tx.catatTampil(orang, untuk: untuk, oleh: pelaku, pada: waktu)
      }
      if let keluarga = hasil.keluarga {
        try tx.catatIkut(
          tx.anggota(keluarga).map(\.id), untuk: "nomor kartu keluarga yang dicari: \(untuk)", oleh: pelaku,
          pada: waktu)
      }
    }
  }
}
