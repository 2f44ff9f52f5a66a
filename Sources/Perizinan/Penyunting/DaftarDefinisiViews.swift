import Bahasa
import Web

func halamanSemuaDefinisi(
  _ katalog: [Layanan], _ terakhir: [String: (versi: Int, sejak: Tanggal)], _ konsep: Set<String>,
  _ hari: Tanggal
) -> Page {
  Page(
    "Definisi layanan", section: RutePenyunting.semua(),
    main: """
      \(pageHead("Definisi layanan", lead: "Syarat, isian, tahap, jangka waktu, tarif dan naskah setiap layanan. Versi baru berlaku bagi permohonan yang diterima sejak harinya; yang sudah diterima tetap mengikuti versinya."))
      \(list(
        katalog.map { satu in
          let mendatang = terakhir[satu.kode].flatMap { $0.sejak > hari ? $0 : nil }
          return ListRow(
            satu.nama.id, href: RutePenyunting.satu(satu.kode), from: satu.nomor,
            detail: mendatang.map { "Versi \(satu.versi); versi \($0.versi) berlaku \($0.sejak.teks)" }
              ?? "Versi \(satu.versi)",
            status: konsep.contains(satu.kode)
              ? status("Ada konsep", .waiting)
              : satu.kepastian == .rekonstruksi ? status("Perlu dicocokkan", .neutral) : nil)
        }, label: "Layanan"))
      """)
}

extension Layanan {
  /// All versions of a service, and the way to the next one.
  func halamanVersi(_ semua: [VersiDefinisi], _ konsep: KonsepDefinisi?, _ hari: Tanggal) -> Page {
    let berlaku = semua.first { $0.sejak <= hari }?.versi
    return Page(
      nama.id, breadcrumbs: [Crumb("Definisi layanan", href: RutePenyunting.semua())],
      section: RutePenyunting.semua(), width: .narrow,
      main: """
        \(pageHead(nama.id, lead: "Layanan \(nomor). \(ringkas.id)", actions: [linkButton(konsep == nil ? "Buat versi baru" : "Lanjutkan konsep", href: RutePenyunting.perubahan(kode), icon: .pencilSquare), linkButton("Lihat lembarnya", href: RutePerizinan.layanan(kode, .id), kind: .secondary)]))
        \(konsep.map { notice("<p>\($0.nama) menyimpan konsep versi berikutnya \($0.diubah.teksPendek()).</p>") })
        \(kepastian == .rekonstruksi ? notice("<p>Isi layanan ini disusun dari daerah lain atau usulan. Cocokkan dengan peraturan daerah, lalu tulis dasarnya pada versi baru dan ganti “kepastian” menjadi “bersumber”.</p>", kind: .warning) : nil)
        \(list(
          semua.map { satu in
            ListRow(
              "Versi \(satu.versi)", href: RutePenyunting.versi(kode, satu.versi),
              from: satu.nama ?? "Bawaan program", detail: satu.keterangan, time: satu.dibuat.teksPendek(),
              status: satu.versi == berlaku
                ? status("Berlaku", .done)
                : status(satu.sejak > hari ? "Mulai \(satu.sejak.teks)" : "Sejak \(satu.sejak.teks)", .neutral))
          }, label: "Versi"))
        """)
  }
}

extension DefinisiTersimpan {
  /// One version, and what it changed.
  func halaman(_ nama: String, sebelum: DefinisiTersimpan?) -> Page {
    Page(
      "\(nama), versi \(versi)",
      breadcrumbs: [
        Crumb("Definisi layanan", href: RutePenyunting.semua()), Crumb(nama, href: RutePenyunting.satu(kode)),
      ], section: RutePenyunting.semua(),
      main: """
        \(pageHead("Versi \(versi)", lead: nama))
        \(sebelum.map { formSection("Yang berubah dari versi \($0.versi)", bedaDefinisi($0.yaml, yaml)) })
        \(formSection("Seluruhnya", bedaDefinisi(yaml, yaml, sekitar: nil)))
        """)
  }
}

/// Two definitions beside each other, as files are written.
func bedaDefinisi(_ lama: String, _ baru: String, sekitar: Int? = 3) -> HTML {
  "<div class=\"file-lines\" tabindex=\"0\" role=\"region\" aria-label=\"\(sekitar == nil ? "Seluruh definisi" : "Yang berubah")\">\(difference(lama, baru, around: sekitar))</div>"
}
