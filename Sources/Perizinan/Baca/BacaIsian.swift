import Bahasa

extension Isian {
  init?(_ s: Simpul) {
    s.hanya(
      "kode", "nama", "bantuan", "jenis", "wajib", "bila", "penglihat", "pribadi", "dari_register", "pilihan",
      "satuan", "paling_sedikit", "paling_banyak", "dari_layanan")
    guard let kode = s.harus("kode")?.kode, let nama = s.harus("nama").map(DuaBahasa.init),
      let jenis = s.harus("jenis").flatMap({ Jenis($0, s) }),
      let penglihat: Penglihat = s.harus("penglihat")?.salahSatu()
    else { return nil }
    self.init(
      kode: kode, nama: nama, bantuan: s["bantuan"].map(DuaBahasa.init) ?? DuaBahasa(""), jenis: jenis,
      wajib: s["wajib"]?.ya ?? true, bila: s["bila"]?.rumus, penglihat: penglihat,
      pribadi: s["pribadi"]?.ya ?? jenis.selaluPribadi, dariRegister: s["dari_register"]?.salahSatu(),
      dariLayanan: s["dari_layanan"]?.kode)
  }
}

extension Isian.Jenis {
  fileprivate init?(_ jenis: Simpul, _ s: Simpul) {
    let banyak = s["paling_banyak"]
    switch jenis.teks {
    case "teks": self = .teks(paling: banyak?.bulat ?? 200)
    case "paragraf": self = .paragraf(paling: banyak?.bulat ?? 2000)
    case "angka":
      self = .angka(
        Rentang(paling: (s["paling_sedikit"]?.pecahan, banyak?.pecahan)), satuan: s["satuan"]?.teks ?? "")
    case "rupiah": self = .rupiah
    case "tanggal": self = .tanggal
    case "pilihan":
      self = .pilihan(
        s.harus("pilihan")?.pasangan.map { PilihanIsian(kode: $0.kunci, nama: DuaBahasa($0.nilai)) } ?? [])
    case "ya_tidak": self = .yaTidak
    case "nik": self = .nik
    case "telepon": self = .telepon
    case "surel": self = .surel
    case "alamat": self = .alamat
    case "kecamatan": self = .kecamatan
    case "letak": self = .letak
    default:
      jenis.tolak(
        "Jenis isian: teks, paragraf, angka, rupiah, tanggal, pilihan, ya_tidak, nik, telepon, surel, alamat, kecamatan, letak."
      )
      return nil
    }
  }
}

extension Simpul {
  /// `{luas: 72, fungsi: hunian, bertingkat: tidak}` as a formula sees it.
  var isianContoh: [IsianContoh] {
    pasangan.map { kunci, nilai in
      let teks = nilai.teks
      let isi: NilaiRumus =
        switch teks {
        case "ya", "true": .syarat(true)
        case "tidak", "false": .syarat(false)
        default: Pecahan(teks).map { .angka($0) } ?? .teks(teks)
        }
      return IsianContoh(kode: kunci, nilai: isi)
    }
  }
}
