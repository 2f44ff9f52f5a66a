extension Tarif {
  init?(_ s: Simpul) {
    s.hanya("berlaku", "dasar", "bebas", "tetapan", "tabel", "langkah", "pembulatan", "contoh")
    guard let berlaku = s.harus("berlaku").map(MasaBerlaku.init) else { return nil }
    self.init(
      berlaku: berlaku, dasar: s.harus("dasar")?.daftar.map(\.kode) ?? [], bebas: s["bebas"]?.ya ?? false,
      tetapan: s["tetapan"]?.daftar.map(TetapanTarif.init) ?? [],
      tabel: s["tabel"]?.daftar.compactMap(TabelTarif.init) ?? [],
      langkah: s["langkah"]?.daftar.compactMap(LangkahRumus.init) ?? [],
      pembulatan: s["pembulatan"].flatMap(Pembulatan.init),
      contoh: s["contoh"]?.daftar.map(ContohTarif.init) ?? [])
  }
}

extension TetapanTarif {
  fileprivate init(_ s: Simpul) {
    s.hanya("kode", "nama", "nilai", "satuan")
    self.init(
      kode: s.harus("kode")?.kode ?? "", nama: s.harus("nama")?.teks ?? "",
      nilai: s.harus("nilai")?.pecahan ?? Pecahan(0), satuan: s["satuan"]?.teks ?? "")
  }
}

extension TabelTarif {
  fileprivate init?(_ s: Simpul) {
    s.hanya("kode", "nama", "menurut", "pilihan", "pita", "arah")
    let isi: Isi
    if let pilihan = s["pilihan"] {
      isi = .pilihan(pilihan.pasangan.map { NilaiPilihan(pilihan: $0.kunci, nilai: $0.nilai.pecahan) })
    } else if let pita = s["pita"] {
      isi = .pita(pita.daftar.map(Pita.init))
    } else {
      s.tolak("Tabel berisi “pilihan” atau “pita”.")
      return nil
    }
    self.init(
      kode: s.harus("kode")?.kode ?? "", nama: s.harus("nama")?.teks ?? "",
      menurut: s.harus("menurut")?.kode ?? "", isi: isi, arah: s["arah"]?.salahSatu() ?? .bebas)
  }
}

extension TabelTarif.Pita {
  fileprivate init(_ s: Simpul) {
    s.hanya("dari", "sampai", "nilai")
    self.init(
      dari: s.harus("dari")?.pecahan ?? Pecahan(0), sampai: s["sampai"]?.pecahan,
      nilai: s.harus("nilai")?.pecahan ?? Pecahan(0))
  }
}

extension LangkahRumus {
  fileprivate init?(_ s: Simpul) {
    s.hanya("kode", "nama", "rumus", "bila")
    guard let rumus = s.harus("rumus")?.rumus else { return nil }
    self.init(
      kode: s.harus("kode")?.kode ?? "", nama: s.harus("nama").map(DuaBahasa.init) ?? DuaBahasa(""),
      rumus: rumus,
      bila: s["bila"]?.rumus)
  }
}

extension Pembulatan {
  fileprivate init?(_ s: Simpul) {
    s.hanya("cara", "kelipatan")
    guard let cara: Cara = s.harus("cara")?.salahSatu() else { return nil }
    self.init(cara: cara, kelipatan: s.harus("kelipatan")?.bulat ?? 1)
    if kelipatan < 1 { s.tolak("Kelipatan paling sedikit 1 rupiah.") }
  }
}

extension ContohTarif {
  fileprivate init(_ s: Simpul) {
    s.hanya("nama", "isian", "hasil")
    self.init(
      nama: s.harus("nama")?.teks ?? "", isian: s["isian"]?.isianContoh ?? [],
      hasil: s.harus("hasil")?.bulat ?? 0)
  }
}
