import Akses
import Bahasa
import Database
import Organisasi
import Web

extension BerkasGanda {
  private var jejakGabung: [Crumb] {
    [
      Crumb("Data ganda", href: RutePenduduk.ganda()),
      Crumb("Pasangan data", href: RutePenduduk.satuGanda(pasangan.id)),
    ]
  }

  /// The first step: which record stays, and what is taken from which. Only what differs is asked.
  func halamanPilih(
    _ form: GabungForm, _ galat: FieldErrors, _ context: PelakuContext
  ) throws -> Page {
    let beda = BidangGabung.allCases.filter { !sama($0) && bolehDipilih($0) }
    let medan: [HTML] = try beda.map { bidang in
      radios(
        Field(
          bidang.rawValue, bidang.judul, hint: bidang == .nik ? bandingNIK?.kalimat : nil, errors: galat),
        try SisiGanda.allCases.map { Choice($0.rawValue, try teks(bidang, $0), detail: $0.nama) },
        chosen: form[bidang].isEmpty ? SisiGanda.a.rawValue : form[bidang])
    }
    let dipertahankan = SisiGanda.allCases.filter { self[$0].orang.isHidup }
      .map { sisi in
        Choice(
          sisi.rawValue, self[sisi].orang.biodata.nama,
          detail: sisi == .a ? "data pertama, dicatat lebih dahulu" : "data kedua")
      }
    return Page(
      "Gabungkan data ganda", breadcrumbs: [Crumb("Penduduk", href: RutePenduduk.cari())] + jejakGabung,
      section: RutePenduduk.ganda(), width: .narrow,
      main: """
        \(pageHead("Gabungkan: pilih isinya", lead: "Langkah 1 dari 2. Belum ada yang diubah."))\(errorSummary(galat, galat.fields.keys.sorted().map { Field($0, "") }))\
        <form class="form" method="get" action="\(RutePenduduk.gabung(pasangan.id))">\
        \(formSection("Data yang dipertahankan", radios(Field("bertahan", "Data mana yang menjadi data orang ini?", errors: galat), dipertahankan, chosen: form.bertahan.isEmpty ? dipertahankan.first?.value ?? "" : form.bertahan), lead: "Yang lain menjadi tidak sah, menunjuk ke data ini, dan tetap dapat dibuka."))\
        \(medan.isEmpty ? nil : formSection("Isi yang dipakai", .join(medan), lead: "Hanya yang berbeda yang ditanyakan. Cocokkan dengan dokumen asli; NIK dan nama ibu dibuka di halaman pasangannya, dengan alasan."))\
        <div class="buttons">\(button("Lihat hasilnya", icon: .arrowRight))\(linkButton("Batal", href: RutePenduduk.satuGanda(pasangan.id), kind: .quiet))</div></form>
        """)
  }

  /// Somebody who is in no family offers none.
  private func bolehDipilih(_ bidang: BidangGabung) -> Bool {
    bidang != .keluarga || a.orang.keluarga != nil && b.orang.keluarga != nil
  }

  /// The second step: what comes of it, who follows as head where one is missing, and the document it rests on.
  func halamanYakin(
    _ form: GabungForm, _ pilihan: PilihanGabung, _ galat: FieldErrors, _ peringatan: [Peringatan],
    _ context: PelakuContext
  ) throws -> Page {
    let hasil = try BidangGabung.allCases.map { bidang in
      Fact(bidang.judul, try teksBersumber(bidang, pilihan.dari(bidang)))
    }
    let gugur = self[pilihan.bertahan.lain].orang.biodata.nama
    let tersembunyi: [(String, String)] =
      [("bertahan", form.bertahan), ("versi_a", form.versiA), ("versi_b", form.versiB)]
      + BidangGabung.allCases.map { ($0.rawValue, form[$0]) }
    let sisa = ditinggalkan(pilihan)
      .map { satu in
        form.susunan.medanAnggota(satu.sisa, pilih: nil, galat)
      }
    return Page(
      "Gabungkan data ganda", breadcrumbs: [Crumb("Penduduk", href: RutePenduduk.cari())] + jejakGabung,
      section: RutePenduduk.ganda(), width: .narrow,
      main: """
        \(pageHead("Gabungkan: periksa hasilnya", lead: "Langkah 2 dari 2."))\(errorSummary(galat, galat.fields.keys.sorted().map { Field($0, "") }))\
        \(notice("Data \(pilihan.bertahan.lain == .a ? "pertama" : "kedua") atas nama \(gugur) menjadi tidak sah. Kartu, permohonan, dan suratnya tetap tersimpan dan tetap dapat dibuka.", kind: .warning))\
        \(card("Data orang ini sesudah digabung", facts(hasil), icon: .personBadge))\
        \(Form(to: RutePenduduk.gabung(pasangan.id), context.formToken())
          .html("\(tersembunyi, { "<input type=\"hidden\" name=\"\($0.0)\" value=\"\($0.1)\">" as HTML })\(sisa)\(form.medan(galat, peringatan, kapan: "Tanggal penetapan"))",
            next: "Satu peristiwa, dan dapat dibatalkan: keduanya kembali persis seperti sekarang.",
            actions: [button("Gabungkan dua data", kind: .harm, icon: .files), linkButton("Ubah pilihan", href: query(RutePenduduk.gabung(pasangan.id), [:]), kind: .quiet)]))
        """)
  }
}
