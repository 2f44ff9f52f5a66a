import Akses
import Bahasa
import Database
import Organisasi
import Web

extension BukuBlangko {
  func halaman(_ context: PelakuContext) -> Page {
    Page(
      "Blangko KTP", section: RuteKonter.blangko(), width: .wide,
      main: """
        \(pageHead("Blangko KTP", lead: "Loket \(loket.nama)", actions: tindakan))
        \(pilihanLoket)
        \(figures(angka))
        \(masuk.isEmpty ? nil : card("Dalam perjalanan ke sini", list(masuk.map { baris($0, dari: true) }, label: "Kiriman masuk"), icon: .download))
        \(keluar.isEmpty ? nil : card("Kiriman yang belum diterima", list(keluar.map { baris($0, dari: false) }, label: "Kiriman keluar"), icon: .send))
        \(card("Hitungan terakhir", hitungan, icon: .listTask))
        \(bukuBesar)
        """)
  }

  private func alamat(_ rute: Route<>) -> String { query(rute(), ["loket": loket.id.description]) }

  private var tindakan: [HTML] {
    var tombol = [
      linkButton("Hitung stok", href: alamat(RuteKonter.opname), icon: .listTask),
      linkButton("Kirim ke loket lain", href: alamat(RuteKonter.pengiriman), kind: .secondary, icon: .send),
      linkButton(
        "Rusak, hilang, atau kembali", href: alamat(RuteKonter.penyusutan), kind: .quiet, icon: .warning),
    ]
    if loket.pusat {
      tombol.insert(
        linkButton(
          "Terima dari Kementerian", href: alamat(RuteKonter.penerimaan), kind: .secondary, icon: .download),
        at: 1)
    }
    return tombol
  }

  private var pilihanLoket: HTML? {
    guard semuaLoket.count > 1 else { return nil }
    return filterChips(
      semuaLoket.map {
        Tab(
          $0.nama, href: query(RuteKonter.blangko(), ["loket": $0.id.description]),
          state: $0.id == loket.id ? .current : .other)
      }, label: "Loket")
  }

  private var angka: [Figure] {
    let sisa = stok.hariTersisa
    let pakai =
      stok.pemakaian == 0
      ? "belum ada pemakaian" : "sekitar \(Int(stok.pemakaian.rounded(.up))) sehari layanan"
    return [
      Figure(
        stok.tersedia.ribuan, "blangko di loket", detail: pakai,
        tone: stok.tersedia == 0 ? .harm : .neutral),
      Figure(
        sisa.map { $0 < 1 ? "< 1" : "\($0)" } ?? "–", "hari layanan lagi",
        detail: habis(sisa) ?? stok.tanpaRamalan,
        tone: sisa.map { $0 < tipis } ?? false ? .harm : .neutral),
      Figure(stok.dalamPerjalanan.ribuan, "dalam perjalanan ke sini"),
    ]
  }

  /// The day on which the stock ends, counting five days of service a week.
  private func habis(_ sisa: Int?) -> String? {
    sisa.map { "cukup sampai sekitar \((hari + ($0 * 7 + 4) / 5).teksPendek)" }
  }

  private func baris(_ kiriman: PengirimanBlangko, dari: Bool) -> ListRow {
    let lain = namaLoket[dari ? kiriman.dari : kiriman.ke] ?? "loket yang ditutup"
    return ListRow(
      "\(kiriman.jumlah.ribuan) blangko \(dari ? "dari" : "ke") \(lain)",
      href: RuteKonter.satuKiriman(kiriman.id),
      detail: dari ? "Hitung, lalu terima" : "Dapat ditarik selama belum diterima",
      time: kiriman.dikirim.teksPendek(), weight: dari ? .unread : .normal)
  }

  private var hitungan: HTML {
    guard !opname.isEmpty else {
      return "<p>Belum pernah dihitung. Hitung setiap hari sesudah layanan tutup.</p>"
    }
    return table(
      "Hitungan stok",
      [Column("Tanggal"), Column("Tercatat", .number), Column("Dihitung", .number), Column("Penjelasan")],
      opname.map {
        [
          "\($0.tanggal.teks)", "\($0.tercatat.ribuan)", "\($0.dihitung.ribuan)",
          "\($0.penjelasan.isEmpty ? "Cocok" : $0.penjelasan)",
        ]
      })
  }

  private var bukuBesar: HTML {
    guard !baris.isEmpty else {
      return emptyState(
        "Buku blangko masih kosong", "Barisnya mulai ketika blangko pertama diterima.", icon: .archive)
    }
    let tampil = baris.prefix(30)
    let lanjut =
      baris.count > 30
      ? tampil.last.map {
        query(RuteKonter.blangko(), ["loket": loket.id.description, "sebelum": "\($0.id)"])
      } : nil
    return """
      \(table("Buku blangko", [Column("Nomor seri"), Column("Yang terjadi"), Column("Waktu"), Column("Oleh"), Column("Keterangan")], tampil.map(satuBaris)))
      \(pager(newer: nil, older: lanjut))
      """
  }

  private func satuBaris(_ satu: BarisMutasi) -> [HTML] {
    let foto: HTML? = satu.berfoto ? " <a href=\"\(RuteKonter.fotoRusak(satu.id))\">Lihat foto</a>" : nil
    return [
      "\(satu.seri)", "\(satu.jenis.kalimat)", "\(satu.waktu.teksPendek())",
      "\(satu.nama)",
      "\(satu.alasan)\(foto)",
    ]
  }
}

extension JenisMutasi {
  var kalimat: String {
    switch self {
    case .terima: "Diterima dari Kementerian"
    case .kirim: "Dikirim"
    case .sampai: "Sampai"
    case .tarik: "Kiriman ditarik"
    case .pakai: "Menjadi KTP"
    case .rusak: "Rusak"
    case .kembali: "Dikembalikan"
    case .hilang: "Hilang"
    case .temu: "Ditemukan"
    }
  }
}
