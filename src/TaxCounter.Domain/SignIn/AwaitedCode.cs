using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.SignIn;

/// <summary>Somebody entered the right password, and their code is awaited.</summary>
/// <param name="Who">Who.</param>
/// <param name="Stamp">The user account's stamp at that moment: when it changes (a new password, disabled, app removed), the password has to be entered again.</param>
public sealed record AwaitedCode(StaffId Who, string Stamp);
