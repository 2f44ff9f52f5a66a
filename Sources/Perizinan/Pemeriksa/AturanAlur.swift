/// No code twice.
struct KodeTunggal: AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    var hasil: [TemuanDefinisi] = []
    let daftar = [
      ("syarat", l.syarat.map(\.kode)), ("isian", l.isian.map(\.kode)),
      ("alur.tahap", l.alur.tahap.map(\.kode)),
      ("dasar", l.dasar.map(\.kode)), ("alur.transisi", l.alur.transisi.map { "\($0.dari) \($0.tindakan)" }),
      ("alur.cabang", l.alur.tahap.flatMap(\.cabang).map(\.kode)),
    ]
    for (letak, kode) in daftar {
      var sudah: Set<String> = []
      for satu in kode where !sudah.insert(satu).inserted {
        hasil.append(temuan(letak, "“\(satu)” tertulis dua kali."))
      }
    }
    return hasil
  }
}

/// Every stage is reached, and from every stage an end is reached.
struct AlurTersambung: AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    let alur = l.alur
    var hasil: [TemuanDefinisi] = []
    for satu in alur.transisi {
      let tujuan = alur.tujuan(satu)
      if tujuan.isEmpty {
        hasil.append(
          temuan("alur.transisi", "“\(satu.tindakan)” kembali ke asal, tetapi tidak ada yang meminta."))
      }
      for kode in [satu.dari] + tujuan where alur.tahap(kode) == nil {
        hasil.append(temuan("alur.transisi", "“\(satu.tindakan)” menyebut tahap “\(kode)” yang tidak ada."))
      }
      if alur.tahap(satu.dari)?.akhir == true {
        hasil.append(temuan("alur.transisi", "“\(satu.tindakan)” keluar dari tahap akhir “\(satu.dari)”."))
      }
    }
    guard let awal = alur.awal else { return [temuan("alur.tahap", "Tidak ada tahap.")] }
    let tercapai = jangkauan([awal.kode]) { kode in alur.dari(kode).flatMap(alur.tujuan) }
    let akhir = alur.tahap.filter(\.akhir).map(\.kode)
    let berujung = jangkauan(akhir) { kode in
      alur.transisi.filter { alur.tujuan($0).contains(kode) }.map(\.dari)
    }
    for tahap in alur.tahap {
      if !tercapai.contains(tahap.kode) {
        hasil.append(temuan("alur.tahap", "Tahap “\(tahap.kode)” tidak pernah dicapai."))
      }
      if !berujung.contains(tahap.kode) {
        hasil.append(temuan("alur.tahap", "Dari tahap “\(tahap.kode)” tidak ada jalan ke akhir."))
      }
      let lanjut = alur.dari(tahap.kode).filter { $0.arah == .lanjut }
      if !tahap.akhir, lanjut.last.map({ $0.bila != nil }) ?? true {
        hasil.append(
          temuan("alur.tahap", "Dari tahap “\(tahap.kode)” tidak selalu ada tindakan untuk melanjutkan."))
      }
    }
    if !alur.tahap.contains(where: { $0.tugas == .selesai }) {
      hasil.append(temuan("alur.tahap", "Tidak ada tahap “selesai”."))
    }
    return hasil
  }

  private func jangkauan(_ awal: [String], _ tetangga: (String) -> [String]) -> Set<String> {
    var hasil = Set(awal)
    var antre = awal
    while let satu = antre.popLast() {
      for lain in tetangga(satu) where hasil.insert(lain).inserted { antre.append(lain) }
    }
    return hasil
  }
}

/// What ends is told by a letter.
struct AkhirBersurat: AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    l.alur.tahap.filter { $0.akhir && $0.surat == nil }
      .map { temuan("alur.tahap", "Tahap akhir “\($0.kode)” tidak menyebut suratnya.") }
      + (l.alur.tahap.contains { $0.tugas == .tandaTangan } && l.dokumen == nil
        ? [temuan("dokumen", "Ada yang ditandatangani, tetapi dokumennya tidak disebut.")] : [])
  }
}

/// The applicant completes, pays and withdraws; he does not decide.
struct WewenangPemohon: AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    let milikPemohon: Set<Tahap.Tugas> = [.daftar, .perbaiki, .bayar]
    var hasil: [TemuanDefinisi] = []
    for tahap in l.alur.tahap where !tahap.akhir {
      if tahap.peran == .pemohon, !milikPemohon.contains(tahap.tugas) {
        hasil.append(temuan("alur.tahap", "Pemohon tidak boleh bertindak pada tahap “\(tahap.kode)”."))
      }
      if tahap.peran == nil, tahap.cabang.isEmpty {
        hasil.append(temuan("alur.tahap", "Tahap “\(tahap.kode)” tidak menyebut siapa yang bertindak."))
      }
      for satu in l.alur.dari(tahap.kode) {
        let lanjutSendiri = satu.arah == .lanjut && !milikPemohon.contains(tahap.tugas)
        if satu.peran == .pemohon, lanjutSendiri || satu.arah == .tolak {
          hasil.append(temuan("alur.transisi", "Pemohon tidak boleh melakukan “\(satu.tindakan)”."))
        }
      }
      if tahap.cabang.contains(where: { !$0.peran.petugas }) {
        hasil.append(temuan("alur.tahap", "Rekomendasi pada “\(tahap.kode)” hanya oleh petugas."))
      }
    }
    return hasil
  }
}

/// Nobody both checks and decides: the two have different roles, or the definition says that two people are needed.
struct PeriksaDanPutus: AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    let memeriksa = l.alur.tahap.filter { [.periksa, .survei, .rekomendasi, .tetapkan].contains($0.tugas) }
    let memutus = l.alur.tahap.filter { $0.tugas == .tandaTangan }
    return memeriksa.flatMap { a in
      memutus.filter { !l.alur.terpisah(a.kode, $0.kode) }
        .map { temuan("alur.pisah", "Satu orang dapat memeriksa (“\(a.kode)”) dan memutus (“\($0.kode)”).") }
    }
  }
}

/// What pauses the clock comes back.
struct JedaKembali: AturanDefinisi {
  func periksa(_ l: Layanan) -> [TemuanDefinisi] {
    var hasil: [TemuanDefinisi] = []
    for tahap in l.alur.tahap where tahap.jam == .pemohon {
      let keluar = l.alur.dari(tahap.kode)
      if !keluar.contains(where: { $0.arah == .gugur || $0.arah == .cabut || $0.arah == .tolak }) {
        hasil.append(
          temuan("alur.tahap", "Jam berhenti pada “\(tahap.kode)”, dan pemohon yang diam tidak pernah gugur.")
        )
      }
      if !keluar.contains(where: { $0.arah == .lanjut }) {
        hasil.append(temuan("alur.tahap", "Dari “\(tahap.kode)” pemohon tidak dapat kembali."))
      }
    }
    for tahap in l.alur.tahap where tahap.tugas == .perbaiki && tahap.jam == .jalan {
      hasil.append(
        temuan("alur.tahap", "Jam kantor berjalan pada “\(tahap.kode)” sementara pemohon melengkapi."))
    }
    for tahap in l.alur.tahap where tahap.akhir && tahap.jam != .berhenti {
      hasil.append(temuan("alur.tahap", "Jam tidak berhenti pada tahap akhir “\(tahap.kode)”."))
    }
    return hasil
  }
}
