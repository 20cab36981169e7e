using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Registering;

namespace TaxCounter.Web.Registering;

/// <summary>The list of registrations.</summary>
/// <param name="Rows">Newest first.</param>
/// <param name="All">Whether all are shown, not only those coded otherwise than proposed.</param>
public sealed record RegistrationListPage(RecordPage<BusinessRegistration> Rows, bool All);
