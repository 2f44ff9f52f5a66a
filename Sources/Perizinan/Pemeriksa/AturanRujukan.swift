/// Notices, separations and examples name stages that exist.
struct RujukanTahap: AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    l.pemberitahuan.filter { l.alur.tahap($0.tahap) == nil }
      .map { temuan("pemberitahuan", "Tahap “\($0.tahap)” tidak ada.") }
      + l.alur.pisah.flatMap(\.self).filter { l.alur.tahap($0) == nil }
      .map { temuan("alur.pisah", "Tahap “\($0)” tidak ada.") }
      + l.alur.pisah.filter { $0.count < 2 }
      .map { _ in temuan("alur.pisah", "Sebut paling sedikit dua tahap.") }
  }
}

/// What a field depends on is asked before it: a form is read from top to bottom.
struct UrutanIsian: AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    var ditanya: Set<String> = []
    return l.isian.flatMap { satu in
      let sebelum = ditanya
      ditanya.insert(satu.kode)
      return (satu.bila?.namaDipakai ?? [])
        .filter { nama in !sebelum.contains(nama) && l.isian.contains { $0.kode == nama } }
        .map { temuan("isian.\(satu.kode)", "Bergantung pada “\($0)”, yang ditanyakan sesudahnya.") }
    }
  }
}

/// What another service gives comes from another one; as a field it is a number, which is text.
struct RujukanLayanan: AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    l.syarat.filter { $0.dariLayanan == l.kode }
      .map { temuan("syarat.\($0.kode)", "Syarat tidak dapat berasal dari layanan ini sendiri.") }
      + l.isian.compactMap { satu in
        guard let dari = satu.dariLayanan else { return nil }
        if case .teks = satu.jenis, l.syarat.contains(where: { $0.dariLayanan == dari }) { return nil }
        return temuan(
          "isian.\(satu.kode)", "Nomor dari layanan lain ditulis sebagai teks, di samping syaratnya.")
      }
  }
}

/// What tells of a person is never public (UU 27/2022 Pasal 4).
struct DataPribadi: AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    l.isian.compactMap { isian in
      if isian.penglihat == .publik, isian.pribadi {
        return temuan("isian.\(isian.kode)", "Data pribadi tidak boleh terlihat umum.")
      }
      if isian.jenis.selaluPribadi || isian.dariRegister != nil, !isian.pribadi {
        return temuan("isian.\(isian.kode)", "Isian ini data pribadi: tulis “pribadi: ya”.")
      }
      return nil
    }
      + l.syarat.filter { $0.publik && ["ktp", "kk", "nik"].contains($0.kode) }
      .map { temuan("syarat.\($0.kode)", "Berkas berisi data pribadi tidak boleh terlihat umum.") }
  }
}

/// Formulas name fields, tables and earlier steps, and nothing else.
struct NamaRumus: AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    let isian = Set(l.isian.map(\.kode))
    var rumus: [(String, Rumus?)] = []
    rumus += l.syarat.map { ("syarat.\($0.kode)", $0.wajibBila) }
    rumus += l.isian.map { ("isian.\($0.kode)", $0.bila) }
    rumus += l.delegasi.map { ("delegasi", $0.bila) }
    rumus += l.alur.transisi.map { ("alur.transisi.\($0.tindakan)", $0.bila) }
    rumus += l.alur.tahap.flatMap(\.cabang).map { ("alur.cabang.\($0.kode)", $0.bila) }
    var hasil = rumus.flatMap { letak, satu in takDikenal(satu, isian).map { temuan(letak, $0) } }
    for tarif in l.tarif {
      var dikenal = isian.union(tarif.tetapan.map(\.kode)).union(tarif.tabel.map(\.kode))
      for tabel in tarif.tabel where !isian.contains(tabel.menurut) {
        hasil.append(temuan("tarif.tabel.\(tabel.kode)", "Isian “\(tabel.menurut)” tidak ada."))
      }
      for langkah in tarif.langkah {
        hasil += [langkah.rumus, langkah.bila].flatMap { takDikenal($0, dikenal) }
          .map { temuan("tarif.langkah.\(langkah.kode)", $0) }
        dikenal.insert(langkah.kode)
      }
    }
    return hasil
  }

  private func takDikenal(_ rumus: Rumus?, _ dikenal: Set<String>) -> [String] {
    (rumus?.namaDipakai ?? []).filter { !dikenal.contains($0) }
      .map { RumusError.namaTakDikenal($0).message }
  }
}

/// Tariffs rest on a regulation of the list.
struct RujukanDasar: AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    let ada = Set(l.dasar.map(\.kode))
    var hasil = l.tarif.flatMap(\.dasar).filter { !ada.contains($0) }
      .map { temuan("tarif.dasar", "Dasar hukum “\($0)” tidak ada di dalam daftar.") }
    if l.dasar.isEmpty { hasil.append(temuan("dasar", "Dasar hukum harus disebut.")) }
    hasil += l.tarif.filter(\.dasar.isEmpty)
      .map { temuan("tarif.dasar", "Tarif sejak \($0.berlaku.sejak) tidak menyebut dasarnya.") }
    hasil += l.delegasi.filter { $0.dasar.isEmpty }
      .map { _ in temuan("delegasi", "Dasar pelimpahan harus disebut.") }
    return hasil
  }
}
