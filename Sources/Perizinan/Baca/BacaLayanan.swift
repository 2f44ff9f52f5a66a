import Bahasa
import Yams

extension Layanan {
  /// Reads one definition.
  /// - Parameters:
  ///   - yaml: the file.
  ///   - berkas: its name, for messages.
  ///   - pola: the patterns of workflows, by letter.
  /// - Throws: `DefinisiDitolak` with everything that is wrong: what cannot be read, then what contradicts itself.
  package init(yaml: String, berkas: String, pola: [PolaAlur] = []) throws(DefinisiDitolak) {
    let catatan = CatatanBaca()
    let akar = try Self.akar(yaml, berkas, catatan)
    let layanan = Self.baca(akar, pola)
    guard let layanan, catatan.temuan.isEmpty else {
      throw DefinisiDitolak(berkas: berkas, temuan: catatan.temuan.sorted())
    }
    self = layanan
  }

  static func akar(_ yaml: String, _ berkas: String, _ catatan: CatatanBaca) throws(DefinisiDitolak) -> Simpul
  {
    do {
      guard let node = try Yams.compose(yaml: yaml) else {
        throw DefinisiDitolak(
          berkas: berkas, temuan: [TemuanDefinisi(baris: 0, letak: "", pesan: "Berkas ini kosong.")])
      }
      return Simpul(node: node, letak: "", catatan: catatan)
    } catch let ditolak as DefinisiDitolak {
      throw ditolak
    } catch {
      let baris = if case .some(.parser(_, _, let letak, _)) = error as? YamlError { letak.line } else { 0 }
      throw DefinisiDitolak(
        berkas: berkas, temuan: [TemuanDefinisi(baris: baris, letak: "", pesan: "Bukan YAML yang benar.")])
    }
  }

  private static func baca(_ s: Simpul, _ pola: [PolaAlur]) -> Layanan? {
    s.hanya(
      "kode", "nomor", "nama", "ringkas", "golongan", "kelas", "peristiwa", "kata_lain", "kepastian", "versi",
      "berlaku", "menggantikan", "digantikan", "dasar", "instansi", "janji", "syarat", "isian", "alur",
      "tarif",
      "delegasi", "dokumen", "pemberitahuan", "contoh")
    let dasar = s["dasar"]?.daftar.map(DasarHukum.init) ?? []
    guard let kode = s.harus("kode")?.kode, let nomor = s.harus("nomor")?.teks,
      let nama = s.harus("nama").map(DuaBahasa.init), let ringkas = s.harus("ringkas").map(DuaBahasa.init),
      let golongan: Golongan = s.harus("golongan")?.salahSatu(), let versi = s.harus("versi")?.bulat,
      let kepastian: Kepastian = s.harus("kepastian")?.salahSatu(),
      let berlaku = s.harus("berlaku").map(MasaBerlaku.init), let instansi = s.harus("instansi")?.kode,
      let janji = s.harus("janji").flatMap(Janji.init), let alur = s.harus("alur").flatMap({ Alur($0, pola) })
    else { return nil }
    return Layanan(
      kode: kode, nomor: nomor, nama: nama, ringkas: ringkas, golongan: golongan,
      kelas: s["kelas"]?.daftar.compactMap { $0.salahSatu() } ?? [],
      peristiwa: s["peristiwa"]?.daftar.map(\.kode) ?? [], kataLain: s["kata_lain"]?.daftar.map(\.teks) ?? [],
      kepastian: kepastian, versi: versi, berlaku: berlaku,
      menggantikan: s["menggantikan"]?.daftar.map(Pengganti.init) ?? [],
      digantikan: s["digantikan"]?.daftar.map(Pengganti.init) ?? [], dasar: dasar, instansi: instansi,
      janji: janji, syarat: s["syarat"]?.daftar.map(Syarat.init) ?? [],
      isian: s["isian"]?.daftar.compactMap(Isian.init) ?? [], alur: alur,
      tarif: s["tarif"]?.daftar.compactMap(Tarif.init) ?? [],
      delegasi: s["delegasi"]?.daftar.compactMap(Delegasi.init) ?? [],
      dokumen: s["dokumen"].map(Keluaran.init),
      pemberitahuan: s["pemberitahuan"]?.daftar.compactMap(KabarTahap.init) ?? [],
      contoh: s["contoh"]?.daftar.compactMap(ContohPermohonan.init) ?? [])
  }
}

extension Simpul {
  /// The value under a key that must be there.
  func harus(_ kunci: String) -> Simpul? {
    if let ada = self[kunci] { return ada }
    tolak("“\(kunci)” harus diisi.")
    return nil
  }
}
