using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Registering;

/// <summary>What is entered into an unfinished registration.</summary>
/// <param name="Revision">The revision that the form showed; 0 for a new one.</param>
/// <param name="Name">The legal name as far as it is entered.</param>
/// <param name="Content">The fields as the form reads them back.</param>
/// <param name="TaxId">The tax ID, sealed; null where none was entered now.</param>
public sealed record DraftEntry(int Revision, string Name, string Content, ProtectedTaxId? TaxId);
