using TaxCounter.Domain.SignIn;

namespace TaxCounter.Web.Shell;

/// <summary>A session that has not ended, and whether its screen is locked.</summary>
/// <param name="Session">The session.</param>
/// <param name="Locked">Locked by hand or by idle time.</param>
public sealed record OpenSession(SignInSession Session, bool Locked);
