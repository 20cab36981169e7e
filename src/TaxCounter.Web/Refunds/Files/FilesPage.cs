using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Refunds;

/// <summary>The files for finance, and what waits for the next one.</summary>
/// <param name="Waiting">The approved refunds that wait.</param>
/// <param name="Files">The newest files.</param>
/// <param name="Who">Who looks.</param>
/// <param name="NewId">The key of the next file, made with the form.</param>
public sealed record FilesPage(IReadOnlyList<Refund> Waiting, IReadOnlyList<RefundFile> Files, StaffMember Who, Guid NewId)
{
    /// <summary>Those that the person who looks may send.</summary>
    public IReadOnlyList<Refund> Mine => [.. Waiting.Where(r => r.MayRelease(Who))];
}
