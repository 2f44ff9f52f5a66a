import Bahasa
import Organisasi

/// Who may sign what, and how his signature then reads (2.6). Checked against the appointments and mandates of the day.
package struct Kewenangan: Sendable {
  let struktur: Struktur
  let aturanNama: [AturanNama]
  let batas: [BatasPenjabat]

  /// `batas`: what Plt. and Plh. may not sign. See `Tx.kewenangan`, which reads both tables.
  package init(_ struktur: Struktur, aturanNama: [AturanNama], batas: [BatasPenjabat] = []) {
    self.struktur = struktur
    self.aturanNama = aturanNama
    self.batas = batas
  }

  /// The signature block of the holder of `jabatan`, in the form asked for.
  ///
  /// - Throws: `KewenanganError` when nobody holds the position today, when the kind of naskah is not his to sign,
  ///   when no mandate of the day covers it, or when it is closed to an acting official (UU 30/2014 Pasal 14).
  package func penandatangan(
    _ jabatan: Jabatan.ID, bentuk: BentukKewenangan, jenis: JenisNaskah, klasifikasi: String = ""
  ) throws(KewenanganError) -> Penandatangan {
    guard let pejabat = struktur.jabatan[jabatan], let unit = struktur.unit[pejabat.unit],
      let penugasan = struktur.pemegang(jabatan), let orang = struktur.orang[penugasan.orang]
    else { throw .jabatanKosong }
    let mandat = try dasarMandat(pejabat, bentuk, jenis)
    if bentuk == .sendiri { try hak(pejabat, unit, jenis) }
    if let larangan = batas.larangan(
      penugasan.status, jenis: jenis.kode, klasifikasi: klasifikasi, pada: struktur.tanggal)
    {
      throw .dibatasi(penugasan.status.awalan + pejabat.nama, larangan)
    }
    let aturan = aturanNama.untuk(GolonganPejabat(pejabat, di: unit), penugasan.status, jenis.kelompok)
    let baris = baris(pejabat, penugasan.status, bentuk, mandat)
    let pakaiPangkat = aturan?.pangkatNIP ?? true
    return Penandatangan(
      orang: orang.id, jabatan: jabatan, penugasan: penugasan.id,
      sebutan: penugasan.status.awalan + pejabat.nama, baris: baris,
      nama: aturan?.gelar ?? true ? orang.namaLengkap : orang.nama,
      pangkat: pakaiPangkat ? orang.pangkat : "", nip: pakaiPangkat ? orang.nip ?? "" : "",
      kop: GolonganPejabat(pejabat, di: unit).kop ?? .kantor(struktur.kantor(dari: unit.id)?.id ?? unit.id),
      dasar: mandat.map(\.dasar).joined(separator: "; "))
  }

  /// The forms in which this position can sign this kind today.
  package func bentukTersedia(
    _ jabatan: Jabatan.ID, jenis: JenisNaskah, klasifikasi: String = ""
  ) -> [BentukKewenangan] {
    BentukKewenangan.allCases.filter { bentuk in
      (try? penandatangan(jabatan, bentuk: bentuk, jenis: jenis, klasifikasi: klasifikasi)) != nil
    }
  }

  private func hak(_ jabatan: Jabatan, _ unit: UnitKerja, _ jenis: JenisNaskah) throws(KewenanganError) {
    let memimpin = jabatan.jenis == .pimpinan || jabatan.jenis == .wakil
    switch jenis.penandatangan {
    case .pimpinanKantor where memimpin && unit.kantor: return
    case .pimpinanUnit where memimpin || jabatan.jenis == .sekretaris: return
    case .pimpinanKantor, .pimpinanUnit: throw .bukanWewenang(jabatan.nama, jenis.nama)
    }
  }

  /// The mandates a form rests on: one for a.n., that and the one of the middle official for u.b.
  private func dasarMandat(
    _ jabatan: Jabatan, _ bentuk: BentukKewenangan, _ jenis: JenisNaskah
  ) throws(KewenanganError) -> [Mandat] {
    switch bentuk {
    case .sendiri: return []
    case .atasNama:
      guard let mandat = mandat(.an, kepada: jabatan.id, jenis) else {
        throw .tanpaMandat("a.n.", jabatan.nama)
      }
      return [mandat]
    case .untukBeliau:
      guard let bawah = mandat(.ub, kepada: jabatan.id, jenis),
        let atas = mandat(.an, kepada: bawah.pemberi, jenis)
      else { throw .tanpaMandat("u.b.", jabatan.nama) }
      return [atas, bawah]
    }
  }

  private func mandat(_ bentuk: Mandat.Bentuk, kepada jabatan: Jabatan.ID, _ jenis: JenisNaskah) -> Mandat? {
    struktur.mandat.first {
      $0.penerima == jabatan && $0.bentuk == bentuk && $0.berlaku(pada: struktur.tanggal, untuk: jenis.kode)
    }
  }

  /// The lines above the name, as 2.6 shows them.
  private func baris(
    _ jabatan: Jabatan, _ status: Penugasan.Status, _ bentuk: BentukKewenangan, _ mandat: [Mandat]
  ) -> [String] {
    let penanda = status.awalan + jabatan.nama.uppercased() + ","
    switch bentuk {
    case .sendiri: return [penanda]
    case .atasNama: return ["a.n. " + nama(mandat.first?.pemberi), penanda]
    case .untukBeliau:
      return ["a.n. " + nama(mandat.first?.pemberi), nama(mandat.last?.pemberi), "u.b.", penanda]
    }
  }

  private func nama(_ jabatan: Jabatan.ID?) -> String {
    (jabatan.flatMap { struktur.jabatan[$0]?.nama } ?? "").uppercased()
  }
}

/// In whose right an official signs.
package enum BentukKewenangan: String, Sendable, CaseIterable, Codable {
  case sendiri
  case atasNama = "an"
  case untukBeliau = "ub"

  package var nama: String {
    switch self {
    case .sendiri: "atas jabatan sendiri"
    case .atasNama: "a.n. (atas nama)"
    case .untukBeliau: "u.b. (untuk beliau)"
    }
  }
}

extension GolonganPejabat {
  /// Kop jabatan for Bupati and Wakil Bupati; nil for who signs under the letterhead of his office (2.3).
  fileprivate var kop: Penandatangan.Kop? {
    switch self {
    case .kepalaDaerah: .bupati
    case .wakilKepalaDaerah: .wakilBupati
    case .sekda, .lain: nil
    }
  }
}
