import Akses
import Organisasi
import Persuratan
import TestKit
import Testing

@testable import App

@Suite struct KebijakanTests {
  @Test func `setiap pintu seluruh aplikasi menjawab setiap peran seperti tabel kebijakan`() async throws {
    try await Maya.buka { maya in
      let (kebijakan, penyimpangan) = try await jelajahi(maya.kantaya.addRoutes)
      #expect(penyimpangan == [])
      #expect(kebijakan.teks == maya.kantaya.kebijakan.teks)
    }
  }

  @Test func `tabel kebijakan terurut, tanpa rute kembar, dan surat tidak terbuka bagi tamu`() async throws {
    try await Maya.buka { maya in
      let rute = maya.kantaya.kebijakan.rute
      let nama = rute.map { "\($0.jalur) \($0.metode)" }
      #expect(nama == nama.sorted())
      #expect(Set(nama).count == nama.count)
      let surat = rute.filter { satu in
        ["/naskah", "/surat-masuk", "/disposisi", "/arsip", "/terlambat", "/pilihan", "/pencarian", "/meja"]
          .contains {
            satu.jalur == $0 || satu.jalur.hasPrefix($0 + "/")
          }
      }
      #expect(surat.count >= 45)
      #expect(surat.allSatisfy { $0.izin == .pelaku })
      let terbuka = rute.filter { $0.izin == .publik }.map(\.jalur)
      #expect(Set(terbuka).isSubset(of: Self.publik.union(Self.warga)))
    }
  }

  @Test func `halaman warga tanpa sesi warga membawa ke pintunya`() async throws {
    try await Maya.buka { maya in
      let rute = maya.kantaya.kebijakan.rute.filter { Self.warga.contains($0.jalur) }
      #expect(Set(rute.map(\.jalur)) == Self.warga)
      try await maya.melayani { client in
        let pegawai = try await maya.masuk(.sekdesBrangkal, client)
        for satu in rute {
          let alamat = satu.jalur.replacing(/\{\w+\}/, with: "1")
          let jawaban = satu.metode == "GET" ? try await pegawai.buka(alamat) : try await pegawai.isi(alamat)
          #expect(jawaban.status == 303, "\(satu.metode) \(alamat)")
          #expect(jawaban.tujuan == "/warga/masuk", "\(satu.metode) \(alamat)")
        }
      }
    }
  }

  /// Behind the session of a resident, which these pages look for themselves.
  private static let warga: Set<String> = [
    "/warga", "/warga/surat", "/warga/surat/{layanan}", "/warga/pelihat/{penduduk}",
    "/warga/pelihat/{penduduk}/jawaban", "/warga/laporan/{penduduk}",
    "/warga/permohonan", "/permohonan/baru/{layanan}/data-diri", "/en/permohonan/baru/{layanan}/data-diri",
    "/paket/{peristiwa}/data-diri", "/en/paket/{peristiwa}/data-diri",
    "/permohonan/milik/{kunci}/dokumen/{syarat}/lama", "/permohonan/paket/{kunci}/dokumen/{syarat}/lama",
  ]

  /// What anybody may reach without signing in; a new entry is a decision.
  private static let publik: Set<String> = [
    "/", "/en", "/masuk", "/masuk/kode", "/v", "/v/{kode}", "/v/sidik/{sidik}", "/lampiran/{kunci}/{berkas}",
    "/v/otoritas.pem",
    "/v/dicabut.pem", "/en/v", "/en/v/{kode}", "/api", "/api/openapi.json", "/stok-blangko",
    "/layanan", "/layanan/{kode}", "/en/layanan", "/en/layanan/{kode}", "/data-terbuka/penduduk",
    "/data-terbuka/penduduk/{berkas}",
    // Applying and following, under a key that only the applicant has; what everybody may follow; the board.
    "/permohonan/baru/{layanan}", "/en/permohonan/baru/{layanan}", "/permohonan/milik/{kunci}",
    "/permohonan/milik/{kunci}/isian", "/permohonan/milik/{kunci}/dokumen/{syarat}",
    "/permohonan/milik/{kunci}/kirim", "/permohonan/milik/{kunci}/kelengkapan",
    "/permohonan/milik/{kunci}/penarikan", "/permohonan/milik/{kunci}/keputusan",
    "/permohonan/milik/{kunci}/skrd", "/permohonan/milik/{kunci}/tanda-terima",
    "/permohonan/milik/{kunci}/keberatan", "/papan-layanan/layanan/{kode}",
    "/en/papan-layanan/layanan/{kode}",
    "/permohonan/milik/{kunci}/penilaian", "/paket/{peristiwa}", "/en/paket/{peristiwa}",
    "/permohonan/paket/{kunci}", "/permohonan/paket/{kunci}/isian",
    "/permohonan/paket/{kunci}/dokumen/{syarat}",
    "/permohonan/paket/{kunci}/kirim", "/permohonan/paket/{kunci}/tanda-terima", "/akuarium/paket/{kode}",
    "/en/akuarium/paket/{kode}", "/kepuasan", "/en/kepuasan", "/lapor-pungli",
    "/lapor-pungli/laporan", "/lapor-pungli/pesan", "/en/lapor-pungli",
    "/en/lapor-pungli/laporan", "/en/lapor-pungli/pesan", "/peninjauan", "/akuarium",
    "/akuarium/{kode}", "/en/akuarium", "/en/akuarium/{kode}", "/papan-layanan", "/papan-layanan/dinding",
    "/en/papan-layanan",
    // A screen in the hall, the machine that gives numbers (its address is secret), and how far a request is.
    "/antrean/{loket}", "/antrean/{loket}/langsung", "/kios/{kunci}", "/kios/{kunci}/nomor/{antrean}",
    "/prapendaftaran", "/prapendaftaran/{kode}", "/permohonan-ktp", "/permohonan-ktp/{kode}",
    "/log", "/en/log", "/log/checkpoint", "/log/kunci", "/log/verifikasi-log.py", "/log/bukti/{kode}",
    "/log/tile/**",
    // The signature is its own proof.
    "/log/add-cosignature",
    // So is that of the bank.
    "/bank/pemberitahuan",
    "/ambil-surat/{kode}", "/warga/masuk", "/warga/daftar", "/warga/keluar",
  ]
}
