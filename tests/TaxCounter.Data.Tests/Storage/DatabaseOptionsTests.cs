using Microsoft.Extensions.Configuration;
using TaxCounter.Data.Storage;

namespace TaxCounter.Data.Tests.Storage;

public class DatabaseOptionsTests
{
    [Fact]
    public void With_nothing_said_the_records_are_one_file_under_the_content_root()
    {
        var options = From();

        Assert.Equal(DatabaseProvider.Sqlite, options.Provider);
        Assert.Equal("/office/App_Data/taxcounter.db", options.File);
        Assert.Equal("/office/App_Data/keys/taxids.json", options.TaxIdKeyPath);
        Assert.Equal("/office/App_Data/evidence", options.EvidencePath);
        Assert.Equal(TimeSpan.FromSeconds(5), options.Patience);
    }

    [Fact]
    public void Settings_are_taken_as_they_are()
    {
        var options = From(("Database:Provider", "SqlServer"), ("ConnectionStrings:TaxCounter", "Server=one"), ("Database:MaxBatchSize", "1"), ("Database:BusySeconds", "2"), ("Keys:Path", "/safe/keys.json"));

        Assert.Equal((DatabaseProvider.SqlServer, "Server=one", 1, TimeSpan.FromSeconds(2), "/safe/keys.json"), (options.Provider, options.ConnectionString, options.MaxBatchSize, options.Patience, options.TaxIdKeyPath));
        Assert.Null(options.File);
        Assert.Equal("/office/App_Data/evidence", options.EvidencePath);
        Assert.Equal("/elsewhere/evidence", From(("ConnectionStrings:TaxCounter", "Data Source=/elsewhere/x.db")).EvidencePath);
        Assert.Equal("/safe/papers", From(("Evidence:Path", "/safe/papers")).EvidencePath);
        Assert.Equal("/elsewhere/x.db", From(("ConnectionStrings:TaxCounter", "Data Source=/elsewhere/x.db")).File);
    }

    [Theory]
    [InlineData("Database:Provider", "oracle", "sqlite or sqlserver")]
    [InlineData("Database:Provider", "sqlserver", "ConnectionStrings:TaxCounter is empty")]
    [InlineData("Database:MaxBatchSize", "0", "above zero")]
    [InlineData("Database:BusySeconds", "soon", "above zero")]
    [InlineData("ConnectionStrings:TaxCounter", "Data Source=:memory:", "must name a file")]
    [InlineData("ConnectionStrings:TaxCounter", "Server=one", "is not one for SQLite")]
    public void A_wrong_setting_is_named_in_a_sentence(string setting, string value, string sentence)
    {
        var exception = Assert.Throws<InvalidOperationException>(() => From((setting, value)));

        Assert.Contains(sentence, exception.Message, StringComparison.Ordinal);
    }

    private static DatabaseOptions From(params (string Key, string Value)[] settings) =>
        DatabaseOptions.From(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build(), "/office");
}
