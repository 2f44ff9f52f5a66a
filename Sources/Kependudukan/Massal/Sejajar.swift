/// What `ubah` makes of each slice of `daftar`, in order, on all cores at once.
func sejajar<Masuk: Sendable, Keluar: Sendable>(
  _ daftar: [Masuk], per ukuran: Int, _ ubah: @escaping @Sendable (ArraySlice<Masuk>) throws -> Keluar
) async throws -> [Keluar] {
  try await withThrowingTaskGroup(of: (Int, Keluar).self) { kelompok in
    for (urut, awal) in stride(from: 0, to: daftar.count, by: ukuran).enumerated() {
      let bagian = daftar[awal..<min(daftar.count, awal + ukuran)]
      kelompok.addTask { (urut, try ubah(bagian)) }
    }
    return try await kelompok.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
