namespace TaxCounter.Web.SignIn;

/// <summary>Somebody entered the right password at this browser and has yet to enter the code of their authenticator app.</summary>
/// <param name="Who">The user account.</param>
/// <param name="UserName">Its name, as typed.</param>
/// <param name="Stamp">Its stamp when the password was right.</param>
/// <param name="ReturnUrl">The page to go on to.</param>
/// <param name="Until">Until when the code may be entered (UTC).</param>
public sealed record PendingSignIn(Guid Who, string UserName, string Stamp, string? ReturnUrl, DateTime Until);
