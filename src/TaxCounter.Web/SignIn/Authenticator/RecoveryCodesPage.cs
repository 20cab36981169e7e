namespace TaxCounter.Web.SignIn;

/// <summary>The one page that shows recovery codes.</summary>
/// <param name="Name">Whose.</param>
/// <param name="UserName">Their user name.</param>
/// <param name="Office">The office, so that the printed page says what it is for.</param>
/// <param name="Codes">The codes.</param>
/// <param name="IsSetUp">They come with an app that was set up just now.</param>
public sealed record RecoveryCodesPage(string Name, string UserName, string Office, IReadOnlyList<string> Codes, bool IsSetUp);
