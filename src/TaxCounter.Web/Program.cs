var app = WebApplication.Create(args);
app.MapGet("/", () => "TaxCounter");
app.Run();
