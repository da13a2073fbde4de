//! From the drawing to files: PNG in the sizes that systems ask for, ICO for Windows, ICNS for macOS.

use std::error::Error;
use std::path::Path;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// What can go wrong.
pub type Failure = Box<dyn Error>;

/// Name and edge length in pixels.
const PNG: [(&str, u32); 6] = [
    ("32x32.png", 32),
    ("64x64.png", 64),
    ("128x128.png", 128),
    ("128x128@2x.png", 256),
    ("256x256.png", 256),
    ("icon.png", 512),
];

const ICO: [u32; 6] = [16, 24, 32, 48, 64, 256];
const ICNS: [u32; 6] = [16, 32, 64, 128, 256, 512];

/// Every file, by name.
pub fn all(drawing: &Path) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let tree = Tree::from_str(&std::fs::read_to_string(drawing)?, &Options::default())?;
    let mut files = Vec::new();
    for (name, edge) in PNG {
        files.push((name.to_owned(), draw(&tree, edge)?.encode_png()?));
    }
    files.push(("icon.ico".into(), ico(&tree)?));
    files.push(("icon.icns".into(), icns(&tree)?));
    Ok(files)
}

fn draw(tree: &Tree, edge: u32) -> Result<Pixmap, Failure> {
    let mut pixels = Pixmap::new(edge, edge).ok_or("no room for the pixels")?;
    let size = tree.size();
    let (x, y) = (edge as f32 / size.width(), edge as f32 / size.height());
    resvg::render(tree, Transform::from_scale(x, y), &mut pixels.as_mut());
    Ok(pixels)
}

/// Four bytes a pixel, colours not multiplied with their opacity.
fn rgba(tree: &Tree, edge: u32) -> Result<Vec<u8>, Failure> {
    Ok(draw(tree, edge)?
        .pixels()
        .iter()
        .flat_map(|pixel| {
            let colour = pixel.demultiply();
            [colour.red(), colour.green(), colour.blue(), colour.alpha()]
        })
        .collect())
}

fn ico(tree: &Tree) -> Result<Vec<u8>, Failure> {
    let mut family = ico::IconDir::new(ico::ResourceType::Icon);
    for edge in ICO {
        let image = ico::IconImage::from_rgba_data(edge, edge, rgba(tree, edge)?);
        family.add_entry(ico::IconDirEntry::encode(&image)?);
    }
    let mut bytes = Vec::new();
    family.write(&mut bytes)?;
    Ok(bytes)
}

fn icns(tree: &Tree) -> Result<Vec<u8>, Failure> {
    let mut family = icns::IconFamily::new();
    for edge in ICNS {
        let image = icns::Image::from_data(icns::PixelFormat::RGBA, edge, edge, rgba(tree, edge)?)?;
        family.add_icon(&image)?;
    }
    let mut bytes = Vec::new();
    family.write(&mut bytes)?;
    Ok(bytes)
}
