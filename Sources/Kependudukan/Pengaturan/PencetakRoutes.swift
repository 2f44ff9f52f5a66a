import Akses
import Bahasa
import Cetak
import Database
import Foundation
import Hummingbird
import Percetakan
import Web

/// The printers that the print system offers, and a page to try each.
struct PencetakRoutes {
  let konter: KonterKTP

  func add(to rute: RuteTerjaga) {
    rute.get(RuteKonter.pencetak.path, .admin, use: daftar)
    rute.post(RuteKonter.halamanUji.path, .admin, use: uji)
  }

  func daftar(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let loket = try await konter.db.read { try $0.semuaLoket() }
    do {
      let pencetak = try await konter.percetakan.pencetak()
      return halamanPencetak(pencetak, loket, nil, tuan: konter.percetakan.tuan, context).response(context)
    } catch let galat as PercetakanError {
      return halamanPencetak([], loket, galat.kalimat, tuan: konter.percetakan.tuan, context)
        .response(context)
    }
  }

  func uji(_ request: Request, _ context: PelakuContext) async throws -> Response {
    let form: UjiForm = try await request.form()
    do {
      let pdf = try halamanUjiKartu(pada: konter.kependudukan.now())
      let tugas = try await konter.percetakan.cetak(pdf, judul: "Halaman uji", di: form.uri)
      return .see(
        RuteKonter.pencetak(), Flash("Halaman uji dikirim sebagai tugas nomor \(tugas)."), context)
    } catch let galat as PercetakanError {
      return .see(RuteKonter.pencetak(), Flash(galat.kalimat, kind: .harm), context)
    }
  }
}

struct UjiForm: Decodable, Sendable { var uri = "" }

/// A card with nobody on it: shows whether size and place are right.
func halamanUjiKartu(pada waktu: Date) throws -> [UInt8] {
  try Dokumen(
    kertas: .id1, tepi: Tepi(atas: 4, kanan: 4, bawah: 4, kiri: 4),
    huruf: GayaHuruf(huruf: .sans, ukuran: 8, spasi: 1.2),
    metadata: MetadataDokumen(
      judul: "Halaman uji pencetak kartu", penulis: "Kantaya", perihal: "Halaman uji", dibuat: waktu),
    blok: [
      .paragraf(Paragraf([Potongan("HALAMAN UJI PENCETAK KARTU", .tebal)], rata: .tengah)), .jarak(6),
      .paragraf(
        Paragraf(
          [Potongan("Ukuran 85,60 × 53,98 mm. Latar harus memenuhi kartu sampai ke tepi.")], rata: .tengah)),
      .jarak(6), .paragraf(Paragraf([Potongan(waktu.teksLengkap())], rata: .tengah)),
    ], latar: [.latarDepan]
  )
  .pdf()
}

func halamanPencetak(
  _ pencetak: [Pencetak], _ loket: [Loket], _ galat: String?, tuan: String, _ context: PelakuContext
) -> Page {
  let isi: HTML =
    pencetak.isEmpty
    ? emptyState(
      galat ?? "Belum ada pencetak",
      "Kantaya bertanya kepada CUPS di \(tuan). Pasang pencetak kartunya di sana, lalu muat ulang halaman ini. Tanpa pencetak, kartu tetap dapat dicetak dari PDF.",
      icon: .printer)
    : table(
      "Pencetak", [Column("Nama"), Column("Keadaan"), Column("Loket"), Column("")],
      pencetak.map { baris($0, loket, context) })
  return Page(
    "Pencetak kartu", breadcrumbs: [Crumb("Loket KTP", href: RuteKonter.atur())], section: RuteKonter.atur(),
    main: """
      \(pageHead("Pencetak kartu", lead: "Pencetak dipilih pada setiap loket."))
      \(isi)
      """)
}

private func baris(_ satu: Pencetak, _ loket: [Loket], _ context: PelakuContext) -> [HTML] {
  let pemakai = loket.filter { $0.pencetak == satu.uri }.map(\.nama).joined(separator: ", ")
  let sebab: HTML? =
    satu.sebab.isEmpty ? nil : "<br><small class=\"muted\">\(satu.sebab.joined(separator: ", "))</small>"
  return [
    "\(satu.nama)<br><small class=\"muted\">\(satu.keterangan)</small>", "\(satu.status)\(sebab)",
    "\(pemakai.isEmpty ? "–" : pemakai)",
    actionForm(
      to: RuteKonter.halamanUji(), context.formToken(),
      "<button class=\"button secondary\" aria-label=\"Cetak halaman uji di \(satu.nama)\">\(icon(.printer))<span>Halaman uji</span></button>",
      fields: [("uri", satu.uri)]),
  ]
}

extension Pencetak {
  fileprivate var status: HTML {
    switch keadaan {
    case .siap: menerima ? Web.status("Siap", .done) : Web.status("Tidak menerima tugas", .harm)
    case .mencetak: Web.status("Sedang mencetak", .mine)
    case .berhenti: Web.status("Berhenti", .harm)
    case .lain: Web.status("Tidak diketahui", .neutral)
    }
  }
}
