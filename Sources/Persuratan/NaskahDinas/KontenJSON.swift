import Bahasa
import Database
import Naskah
import Organisasi
import Web

extension BentukKewenangan: SchemaDescribed {
  package static var sample: Self { .sendiri }
}

/// What a naskah says, as programs write and read it.
struct KontenJSON: APIRecord {
  struct Alamat: APIRecord {
    let unit: KeyText<UnitKerja>?
    let up: String?
    let kelompok: String?
    let nama: String?
    let alamat: String?
    let surel: String?

    static let rules = [
      "unit": MemberRule("Sebuah kantor; atau isi `kelompok`, atau `nama` bagi pihak luar."),
      "up": MemberRule("Untuk perhatian pejabat ini.", longest: 200),
      "kelompok": MemberRule("Kode kelompok penerima: semua-camat.", longest: 100),
      "nama": MemberRule("Pihak di luar pemerintah kabupaten.", longest: 200),
      "alamat": MemberRule("Alamat pihak luar.", longest: 300),
      "surel": MemberRule("Surel pihak luar.", longest: 254),
    ]
  }

  struct Penandatangan: APIRecord {
    let jabatan: KeyText<Jabatan>
    let bentuk: BentukKewenangan?
    static let rules = ["bentuk": MemberRule("sendiri, an (atas nama), atau ub (untuk beliau).")]
  }

  struct AcaraJSON: APIRecord {
    let tanggal: Tanggal?
    let waktu: String
    let tempat: String
    let nama: String
    static let rules = [
      "tanggal": MemberRule("Boleh kosong selama masih konsep; begitu pula yang lain."),
      "waktu": MemberRule("Seperti dicetak: 09.00 WIB sampai selesai.", longest: 200),
      "tempat": MemberRule("", longest: 300), "nama": MemberRule("Nama acara.", longest: 300),
    ]
  }

  let jenis: String
  let hal: String
  let isi: String
  let tujuan: [Alamat]
  let tembusan: [Alamat]?
  let klasifikasi: String
  let keamanan: Keamanan?
  let kecepatan: String?
  let penandatangan: Penandatangan
  let koordinasi: [KeyText<UnitKerja>]?
  let acara: AcaraJSON?
  let membalas: KeyText<Kiriman>?
  let mengganti: KeyText<NaskahDinas>?

  static let rules = [
    "jenis": MemberRule(
      "SD surat dinas, UND undangan, ND nota dinas, SE surat edaran.", shortest: 1, longest: 10),
    "hal": MemberRule("", longest: 300),
    "isi": MemberRule("Dengan tanda ringan editor.", longest: KontenNaskah.isiTerpanjang),
    "tujuan": MemberRule("Boleh kosong selama masih konsep.", most: 500),
    "tembusan": MemberRule("", most: 500),
    "klasifikasi": MemberRule("Kode klasifikasi arsip: 400.7.", longest: 30),
    "kecepatan": MemberRule("Kode kecepatan; tanpa ini biasa.", longest: 30),
    "koordinasi": MemberRule("Kantor yang pimpinannya memberi paraf koordinasi.", most: 50),
    "acara": MemberRule("Wajib bagi undangan saat diajukan."),
    "membalas": MemberRule("Surat masuk yang dijawab; hanya saat dibuat."),
    "mengganti": MemberRule("Naskah yang diralat; hanya saat dibuat."),
  ]
}

extension KontenJSON {
  init(_ naskah: NaskahDinas) {
    let konten = naskah.konten
    jenis = konten.jenis
    hal = konten.hal
    isi = konten.isi
    tujuan = konten.tujuan.map { Alamat($0) }
    tembusan = konten.tembusan.map { Alamat($0) }
    klasifikasi = konten.klasifikasi
    keamanan = konten.keamanan
    kecepatan = konten.kecepatan
    penandatangan = Penandatangan(jabatan: KeyText(konten.penandatangan), bentuk: konten.bentuk)
    koordinasi = konten.koordinasi.map { KeyText($0) }
    acara = konten.acara.map {
      AcaraJSON(tanggal: $0.tanggal, waktu: $0.waktu, tempat: $0.tempat, nama: $0.nama)
    }
    membalas = naskah.membalas.map { KeyText($0) }
    mengganti = naskah.mengganti.map { KeyText($0) }
  }

  /// - Throws: `FieldErrors` for an addressee that names nobody.
  func konten(lampiran: [KontenNaskah.Lampiran]) throws(FieldErrors) -> KontenNaskah {
    var errors = FieldErrors()
    func baca(_ daftar: [Alamat], _ bidang: String) -> [Tujuan] {
      daftar.enumerated()
        .compactMap { urutan, alamat in
          let tujuan = alamat.tujuan
          errors.check(
            "\(bidang).\(urutan)", "Isi salah satu: unit, kelompok, atau nama.", tujuan != nil)
          return tujuan
        }
    }
    let konten = KontenNaskah(
      jenis: jenis, hal: hal.satuBaris, isi: isi, tujuan: baca(tujuan, "tujuan"),
      tembusan: baca(tembusan ?? [], "tembusan"), klasifikasi: klasifikasi,
      keamanan: keamanan ?? .biasa, kecepatan: kecepatan ?? "biasa",
      penandatangan: penandatangan.jabatan.key, bentuk: penandatangan.bentuk ?? .sendiri,
      acara: acara.map { Acara(tanggal: $0.tanggal, waktu: $0.waktu, tempat: $0.tempat, nama: $0.nama) },
      koordinasi: (koordinasi ?? []).map(\.key), lampiran: lampiran)
    errors.check("isi", KontenNaskah.isiTerlaluPanjang, isi.utf8.count <= KontenNaskah.isiTerpanjang)
    try errors.throwIfAny()
    return konten
  }
}

extension KontenJSON.Alamat {
  init(_ tujuan: Tujuan) {
    switch tujuan {
    case .unit(let id, let up):
      self.init(
        unit: KeyText(id), up: up.isEmpty ? nil : up, kelompok: nil, nama: nil, alamat: nil, surel: nil)
    case .kelompok(let kode):
      self.init(unit: nil, up: nil, kelompok: kode, nama: nil, alamat: nil, surel: nil)
    case .luar(let nama, let alamat, let surel):
      self.init(unit: nil, up: nil, kelompok: nil, nama: nama, alamat: alamat, surel: surel)
    }
  }

  /// Nil unless it names exactly one.
  var tujuan: Tujuan? {
    switch (unit, kelompok, nama) {
    case (let unit?, nil, nil): .unit(unit.key, up: up ?? "")
    case (nil, let kelompok?, nil) where !kelompok.isEmpty: .kelompok(kelompok)
    case (nil, nil, let nama?) where !nama.isEmpty:
      .luar(nama: nama, alamat: alamat ?? "", surel: surel ?? "")
    default: nil
    }
  }
}

/// A change of a draft: what it is to say, and which version is changed.
struct PerubahanNaskahJSON: APIRecord {
  let versi: Int
  let suntingan: Int
  let isi: KontenJSON
  static let rules = [
    "versi": MemberRule("Versi yang Anda ambil; yang lain berarti sudah diubah orang.", range: 1...100_000),
    "suntingan": MemberRule(
      "Simpanan yang Anda ambil. Bila orang lain sudah menyimpan, jawabannya 409 dan teks Anda disimpan di sampingnya.",
      range: 0...1_000_000_000),
  ]
}
